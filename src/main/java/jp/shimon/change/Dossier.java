package jp.shimon.change;

import java.util.List;
import java.util.Optional;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import org.jspecify.annotations.Nullable;

/**
 * 指摘を探すために見るもの。
 *
 * @param years the plan period
 * @param baseYear fiscal year of the cited review, else of the plan's latest review; {@code null} when there is none
 * @param numberFree whether the number of an added measure is free
 * @param draftedBySecretariat whether the drafter belongs to the secretariat
 */
record Dossier(
        ChangeKind kind,
        List<MeasureContent> before,
        List<MeasureContent> after,
        PlanForm.Years years,
        @Nullable Integer baseYear,
        boolean numberFree,
        boolean draftedBySecretariat) {

    Optional<MeasureContent> onlyBefore() {
        return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }

    Optional<MeasureContent> onlyAfter() {
        return after.size() == 1 ? Optional.of(after.get(0)) : Optional.empty();
    }

    /** The years whose plan a department can still write: from the base year on. */
    int firstOpenYear() {
        return baseYear == null ? years.from() : Math.max(years.from(), baseYear);
    }
}
