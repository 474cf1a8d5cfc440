package jp.shimon.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.engine.Versions;
import jp.shimon.process.engine.Work;
import jp.shimon.process.steps.Case;
import jp.shimon.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 手続の図の版：a running case stays on the version that it began on, until an administrator brings it over. */
@Component
public class Models {

    private static final String CHANGES = "plan-change";
    private static final Set<String> BUNDLES = Set.of("consultation", Case.EXCHANGE);

    private final Versions versions;
    private final Work work;
    private final Changes changes;
    private final Consultations consultations;
    private final ApplicationEventPublisher events;

    Models(
            Versions versions,
            Work work,
            Changes changes,
            Consultations consultations,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.work = work;
        this.changes = changes;
        this.consultations = consultations;
        this.events = events;
    }

    /** Every version that is the newest or that a case still goes on, newest first within a process. */
    public List<ModelView> inUse(Person by) {
        admit(by);
        return work.as(by, versions::inUse);
    }

    /**
     * Brings the cases of a version over to the newest one, each in a transaction of its own.
     *
     * @param dryRun only says which could be
     * @throws Refused NOT_FOUND for a version that is not there, CONFLICT for the newest itself
     */
    public Brought bring(String process, int from, boolean dryRun, Person by) {
        admit(by);
        int to = work.as(by, () -> versions.newest(process));
        if (from == to) {
            throw Refused.conflict("model.newest", from);
        }
        List<UUID> moved = new ArrayList<>();
        List<Brought.Left> left = new ArrayList<>();
        for (UUID id : work.as(by, () -> versions.casesOn(process, from))) {
            work.as(by, () -> brought(process, from, id, dryRun, by)).ifPresent(lost -> {
                if (lost.isEmpty()) {
                    moved.add(id);
                } else {
                    left.add(new Brought.Left(id, title(process, id), lost));
                }
            });
        }
        return new Brought(process, from, to, moved, left);
    }

    private Optional<List<ElementView>> brought(String process, int from, UUID id, boolean dryRun, Person by) {
        Optional<List<ElementView>> lost = versions.bring(process, from, id, dryRun);
        if (!dryRun && lost.filter(List::isEmpty).isPresent()) {
            List<UUID> change = process.equals(CHANGES) ? List.of(id) : List.of();
            UUID consultation = BUNDLES.contains(process) ? id : null;
            Map<String, String> told = Map.of("model", String.valueOf(versions.newest(process)));
            events.publishEvent(new Moved("bringOver", by, change, consultation, told, null));
        }
        return lost;
    }

    private String title(String process, UUID id) {
        if (process.equals(CHANGES)) {
            return changes.head(new ChangeId(id)).title();
        }
        return BUNDLES.contains(process)
                ? consultations.paperHead(new ConsultationId(id)).title()
                : "";
    }

    private static void admit(Person by) {
        if (!by.is(Role.ADMIN)) {
            throw Refused.forbidden("model.adminOnly");
        }
    }
}
