package jp.shimon.plan;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 改定：新しい版を一つ作り、変わるものの次の内容をその中に置く。 The caller holds the plan's lock. */
@Component
class PlanRevising {

    private final EntityManager entities;
    private final PlanVersionRepository versions;
    private final MeasureRevisionRepository revisions;
    private final InForce inForce;
    private final Frames frames;
    private final Numbers numbers;
    private final PlanSearch search;
    private final Office office;

    PlanRevising(
            EntityManager entities,
            PlanVersionRepository versions,
            MeasureRevisionRepository revisions,
            InForce inForce,
            Frames frames,
            Numbers numbers,
            PlanSearch search,
            Office office) {
        this.entities = entities;
        this.versions = versions;
        this.revisions = revisions;
        this.inForce = inForce;
        this.frames = frames;
        this.numbers = numbers;
        this.search = search;
        this.office = office;
    }

    /** From the cause's date on everything reads as the revisings say. */
    PlanVersion revise(PlanId plan, PlanHead head, Cause cause, List<? extends Revising> revisings) {
        PlanVersion version = begin(plan, Frames.extended(head, revisings), cause);
        List<MeasureRevision> written = write(version, plan, revisings, newest(revisings));
        written.forEach(r -> inForce.holdsFrom(cause.inForceFrom(), r.measure().id(), r.id(), version.knownSince()));
        frames.revise(version, cause.inForceFrom(), revisings);
        search.keep(plan, revisings, written);
        return version;
    }

    /** 訂正：what is corrected reads as the revisings say for as long as the mistake held; what was known stays known. */
    PlanVersion correct(
            PlanId plan, Function<LocalDate, PlanHead> head, Cause cause, List<? extends Revising> revisings) {
        Map<UUID, MeasureRevision> mistaken = newest(revisings);
        LocalDate since = since(mistaken.values().stream().toList(), revisings);
        PlanVersion version = begin(plan, head.apply(since), cause.holdingFrom(since));
        List<MeasureRevision> written = write(version, plan, revisings, mistaken);
        written.forEach(r -> inForce.corrects(
                Objects.requireNonNull(mistaken.get(r.measure().id().value())).id(), r.id(), version.knownSince()));
        frames.correct(version, revisings);
        search.keep(plan, revisings, written);
        return version;
    }

    private LocalDate since(List<MeasureRevision> mistaken, List<? extends Revising> revisings) {
        return Stream.concat(mistaken.stream().map(r -> inForce.heldFrom(r.id())), frames.heldFrom(revisings))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> Refused.conflict("correction.nothing"));
    }

    private PlanVersion begin(PlanId plan, PlanHead head, Cause cause) {
        int no = versions.latest(plan.value()).map(PlanVersion::no).orElse(0) + 1;
        PlanVersion version = new PlanVersion(plan, no, head, cause, office.now());
        entities.persist(version);
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

    private List<MeasureRevision> write(
            PlanVersion version, PlanId plan, List<? extends Revising> revisings, Map<UUID, MeasureRevision> newest) {
        List<Revising.OfMeasure> measures = revisings.stream()
                .filter(Revising.OfMeasure.class::isInstance)
                .map(Revising.OfMeasure.class::cast)
                .toList();
        List<MeasureRevision> written = measures.stream()
                .map(revising -> write(plan, version, revising, newest))
                .toList();
        entities.flush();
        for (int i = 0; i < measures.size(); i++) {
            frames.succeeds(
                    version, measures.get(i).from(), written.get(i).measure().id());
        }
        return written;
    }

    private MeasureRevision write(
            PlanId plan, PlanVersion version, Revising.OfMeasure revising, Map<UUID, MeasureRevision> newest) {
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
        String number = wanted == null || wanted.isBlank() ? numbers.next(node) : wanted;
        Measure measure = new Measure(plan, node.id(), number);
        entities.persist(measure);
        return measure;
    }
}
