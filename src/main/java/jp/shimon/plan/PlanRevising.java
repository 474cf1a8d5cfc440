package jp.shimon.plan;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.calendar.Office;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 改定：新しい版を一つ作り、変わる取組項目の次の版をその中に置く。 */
@Component
class PlanRevising {

    private final EntityManager entities;
    private final PlanVersionRepository versions;
    private final MeasureRevisionRepository revisions;
    private final InForce inForce;
    private final Numbers numbers;
    private final PlanSearch search;
    private final Office office;

    PlanRevising(
            EntityManager entities,
            PlanVersionRepository versions,
            MeasureRevisionRepository revisions,
            InForce inForce,
            Numbers numbers,
            PlanSearch search,
            Office office) {
        this.entities = entities;
        this.versions = versions;
        this.revisions = revisions;
        this.inForce = inForce;
        this.numbers = numbers;
        this.search = search;
        this.office = office;
    }

    /** The caller holds the plan's lock. */
    PlanVersion revise(PlanId plan, PlanHead head, Cause cause, List<? extends Revising> revisings) {
        int no = versions.latest(plan.value()).map(PlanVersion::no).orElse(0) + 1;
        PlanVersion version = new PlanVersion(plan, no, head, cause, office.now());
        entities.persist(version);
        Map<UUID, MeasureRevision> newest = newest(revisings);
        List<MeasureRevision> written = revisings.stream()
                .map(revising -> write(plan, version, revising, newest))
                .toList();
        entities.flush();
        Instant now = version.knownSince();
        written.forEach(r -> inForce.holdsFrom(cause.inForceFrom(), r.measure().id(), r.id(), now));
        search.keep(plan, cause, written);
        return version;
    }

    private Map<UUID, MeasureRevision> newest(List<? extends Revising> revisings) {
        List<UUID> ids = revisings.stream()
                .filter(Revising.Existing.class::isInstance)
                .map(r -> ((Revising.Existing) r).measure().value())
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : revisions.newest(ids).stream()
                        .collect(Collectors.toMap(r -> r.measure().id().value(), Function.identity()));
    }

    private MeasureRevision write(
            PlanId plan, PlanVersion version, Revising revising, Map<UUID, MeasureRevision> newest) {
        MeasureRevision next;
        if (revising instanceof Revising.Existing existing) {
            MeasureRevision base = newest.get(existing.measure().value());
            if (base == null) {
                throw Refused.notFound("measure.unknown", existing.measure());
            }
            next = new MeasureRevision(base.measure(), version, base.no() + 1, existing.content(), existing.change());
        } else {
            Measure measure = enter(plan, (Revising.New) revising);
            next = new MeasureRevision(measure, version, 1, revising.content(), revising.change());
        }
        entities.persist(next);
        return next;
    }

    private Measure enter(PlanId plan, Revising.New added) {
        PlanNode node = entities.find(PlanNode.class, added.node().value());
        @Nullable String wanted = added.content().number();
        String number = wanted == null ? numbers.next(node) : wanted;
        Measure measure = new Measure(plan, node.id(), number);
        entities.persist(measure);
        return measure;
    }
}
