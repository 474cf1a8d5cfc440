package jp.shimon.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.engine.Drawings;
import jp.shimon.process.engine.Work;
import jp.shimon.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 手続の図の版：a running case stays on the version that it began on, until an administrator brings it over. */
@Component
public class Models {

    private final Drawings drawings;
    private final Work work;
    private final ApplicationEventPublisher events;

    Models(Drawings drawings, Work work, ApplicationEventPublisher events) {
        this.drawings = drawings;
        this.work = work;
        this.events = events;
    }

    /** Every version that is the newest or that a case still goes on, newest first within a process. */
    public List<ModelView> inUse(Person by) {
        admit(by);
        return work.as(by, drawings::inUse);
    }

    /**
     * Brings the cases of a version over to the newest one, each in a transaction of its own.
     *
     * @param dryRun only says which could be
     * @throws Refused NOT_FOUND for a version that is not there, CONFLICT for the newest itself
     */
    public Brought bring(String process, int from, boolean dryRun, Person by) {
        admit(by);
        int to = work.as(by, () -> drawings.newest(process));
        if (from == to) {
            throw Refused.conflict("model.newest", from);
        }
        List<UUID> moved = new ArrayList<>();
        List<Brought.Left> left = new ArrayList<>();
        for (UUID id : work.as(by, () -> drawings.casesOn(process, from))) {
            Optional<List<String>> inTheWay = work.as(by, () -> brought(process, from, id, dryRun, by));
            inTheWay.ifPresentOrElse(elements -> left.add(new Brought.Left(id, elements)), () -> moved.add(id));
        }
        return new Brought(process, from, to, moved, left);
    }

    private Optional<List<String>> brought(String process, int from, UUID id, boolean dryRun, Person by) {
        Optional<List<String>> inTheWay = drawings.bring(process, from, id, dryRun);
        if (inTheWay.isEmpty() && !dryRun) {
            List<UUID> change = process.equals("plan-change") ? List.of(id) : List.of();
            UUID consultation = process.equals("consultation") ? id : null;
            Map<String, String> told = Map.of("model", String.valueOf(drawings.newest(process)));
            events.publishEvent(new Moved("bringOver", by, change, consultation, told, null));
        }
        return inTheWay;
    }

    private static void admit(Person by) {
        if (!by.is(Role.ADMIN)) {
            throw Refused.forbidden("model.adminOnly");
        }
    }
}
