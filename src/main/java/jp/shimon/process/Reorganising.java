package jp.shimon.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.identity.Reorganisation;
import jp.shimon.identity.ReorganisationForm;
import jp.shimon.identity.Reorganisations;
import jp.shimon.process.engine.TaskOffers;
import jp.shimon.process.engine.Work;
import jp.shimon.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 組織改正：people, open changes and open tasks move together, in one transaction. What is over stays as it was. */
@Component
public class Reorganising {

    private final Reorganisations reorganisations;
    private final Changes changes;
    private final TaskOffers offers;
    private final Work work;
    private final ApplicationEventPublisher events;

    Reorganising(
            Reorganisations reorganisations,
            Changes changes,
            TaskOffers offers,
            Work work,
            ApplicationEventPublisher events) {
        this.reorganisations = reorganisations;
        this.changes = changes;
        this.offers = offers;
        this.work = work;
        this.events = events;
    }

    /** What it would touch; nothing has changed. */
    public ReorganisationPreview preview(ReorganisationForm form, Person by) {
        return work.as(by, () -> look(reorganisations.checked(form, by)));
    }

    /**
     * Carries it out as it was previewed.
     *
     * @param seen {@link ReorganisationPreview#seal} of what the administrator saw
     * @throws Refused CONFLICT when people or changes have come or gone since; then nothing has changed
     */
    public Reorganisation carryOut(ReorganisationForm form, String seen, Person by) {
        return work.as(by, () -> {
            ReorganisationPreview now = look(reorganisations.begin(form, by));
            if (!now.seal().equals(seen)) {
                throw Refused.conflict("reorganisation.moved");
            }
            carryOut(now, by);
            return now.ordered();
        });
    }

    private void carryOut(ReorganisationPreview now, Person by) {
        Reorganisation ordered = now.ordered();
        String successor = ordered.successor().code();
        List<UUID> moved =
                now.changes().stream().map(change -> change.id().value()).toList();
        reorganisations.carryOut(ordered, moved, by);
        for (ChangeHead change : now.changes()) {
            changes.handOver(change.id(), change.drafter(), successor);
        }
        if (!moved.isEmpty()) {
            Map<String, String> told = Map.of(
                    "oldDepartment", ordered.department().name(),
                    "newDepartment", ordered.successor().name());
            events.publishEvent(new Moved("reorganise", by, moved, null, told, null));
        }
        List<String> people = ordered.movers().stream().map(Person::username).toList();
        offers.renew(groups(ordered.department().code(), successor), people);
    }

    private ReorganisationPreview look(Reorganisation ordered) {
        String code = ordered.department().code();
        List<ChangeHead> moving = changes.openOf(code).stream()
                .filter(change -> ordered.closes() || ordered.moves(change.drafter()))
                .toList();
        return new ReorganisationPreview(ordered, moving, offers.waitingFor(groups(code)));
    }

    private static List<String> groups(String... departments) {
        return Stream.of(departments)
                .flatMap(code -> Stream.of("head." + code, "staff." + code))
                .toList();
    }
}
