package jp.shimon.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 系譜をたどる：which revision was made from which, what was corrected, who named a node. The statements do not grow with the
 * revisions.
 */
@Component
class Ancestries {

    private final MeasureRevisionRepository revisions;
    private final Corrections corrections;
    private final NamingReader namings;

    Ancestries(MeasureRevisionRepository revisions, Corrections corrections, NamingReader namings) {
        this.revisions = revisions;
        this.corrections = corrections;
        this.namings = namings;
    }

    List<Correction> corrections(PlanId plan) {
        return corrections.of(plan);
    }

    Naming naming(Place node, Instant known) {
        UUID id = node.id().value();
        return new Naming(id, node.path(), known, namings.of(id, known));
    }

    /** From the first revision to the one in force; empty when the measure did not stand in the plan. */
    List<Ancestry.Ancestor> of(UUID measure, LocalDate asOf, Instant known) {
        Optional<UUID> inForce = revisions.inForceOf(measure, asOf, known);
        List<MeasureRevision> all = inForce.isEmpty() ? List.of() : revisions.history(measure);
        LinkedList<MeasureRevision> line = new LinkedList<>();
        @Nullable
        MeasureRevision next = all.stream()
                .filter(r -> r.id().value().equals(inForce.orElseThrow()))
                .findFirst()
                .orElse(null);
        while (next != null) {
            line.addFirst(next);
            next = madeFrom(next, all);
        }
        return line.stream().map(Ancestries::ancestor).toList();
    }

    /** A change starts from the newest revision; a correction from what held on the day that it corrects. */
    private static @Nullable MeasureRevision madeFrom(MeasureRevision revision, List<MeasureRevision> all) {
        List<MeasureRevision> earlier = all.stream()
                .filter(other -> other.no() < revision.no())
                .sorted((a, b) -> Integer.compare(a.no(), b.no()))
                .toList();
        if (earlier.isEmpty()) {
            return null;
        }
        MeasureRevision newest = earlier.get(earlier.size() - 1);
        return revision.version().cause() == Cause.Kind.CORRECTION
                ? Holding.of(earlier, Instant.MAX, r -> r.version().facts())
                        .on(revision.version().inForceFrom())
                        .orElse(newest)
                : newest;
    }

    private static Ancestry.Ancestor ancestor(MeasureRevision r) {
        return new Ancestry.Ancestor(r.no(), r.version().recorded(r.changeId()), r.content());
    }
}
