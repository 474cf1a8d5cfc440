package jp.shimon.web.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.ItemView;
import jp.shimon.consultation.Supposition;
import jp.shimon.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * 示している計画。
 *
 * @param known as of when it was known; {@code null} = now
 * @param supposition what was put onto the plan of today, where it is a plan that is not adopted
 */
record StatedPlan(
        PlanState state,
        PlanView plan,
        @Nullable Instant known,
        @Nullable Supposition supposition) {

    /** As an input for a time takes it; empty = now. */
    public String knownHere() {
        return known == null
                ? ""
                : LocalDateTime.ofInstant(known, Office.ZONE)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString();
    }

    public String title() {
        return supposition == null ? "" : supposition.title();
    }

    /** Ids that measures bear which only the supposed plan has: those of their changes. */
    public Set<UUID> supposed() {
        return applied().stream().map(item -> item.change().value()).collect(Collectors.toSet());
    }

    public List<ItemView> applied() {
        return supposition == null ? List.of() : supposition.applied();
    }

    public List<ItemView> notApplied() {
        return supposition == null ? List.of() : supposition.notApplied();
    }
}
