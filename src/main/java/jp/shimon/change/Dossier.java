package jp.shimon.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.shimon.hearing.Review;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.PlanForm;
import org.jspecify.annotations.Nullable;

/**
 * 指摘を探すために見るもの。
 *
 * @param years the plan period
 * @param review the cited review, else the plan's latest; its year is the 基準年度; {@code null} when there is none
 * @param lineage from the pillar down to the 項目名 that it stands or will stand under
 * @param number what is known of the number of an addition that can still be renumbered; {@code null} for the others
 * @param draftedBySecretariat whether the drafter belongs to the secretariat
 * @param ratingLabels the labels of the scale; looked up only when a rule wants them
 * @param words the rule data
 * @param paper head of a paper from elsewhere; {@code null} = not stated
 */
record Dossier(
        ChangeKind kind,
        Reason reason,
        List<Before> before,
        List<MeasureContent> after,
        PlanForm.Years years,
        @Nullable Review review,
        List<NodeName> lineage,
        @Nullable AddedNumber number,
        boolean draftedBySecretariat,
        Supplier<List<String>> ratingLabels,
        RuleWords words,
        @Nullable PaperHead paper) {

    Optional<MeasureContent> onlyBefore() {
        return before.size() == 1 ? Optional.of(before.get(0).content()) : Optional.empty();
    }

    Optional<MeasureContent> onlyAfter() {
        return after.size() == 1 ? Optional.of(after.get(0)) : Optional.empty();
    }

    List<Side> befores() {
        return Side.of("before", before.stream().map(Before::content).toList());
    }

    /** What the drafter writes: the other side, where the kind of change has one of measures. */
    List<Side> written() {
        return kind.hasAfter() && kind != ChangeKind.EXTEND_PLAN ? Side.of("after", after) : List.of();
    }

    /** Every text that the drafter can mend: of the measures, then of the reason. */
    List<Passage> passages() {
        return Stream.concat(written().stream().flatMap(Side::texts), Passage.of(reason))
                .toList();
    }

    /** 基準年度 */
    @Nullable
    Integer baseYear() {
        return review == null ? null : Integer.valueOf(review.fiscalYear());
    }

    /** The years whose plan a department can still write: from the base year on. */
    int firstOpenYear() {
        return review == null ? years.from() : Math.max(years.from(), review.fiscalYear());
    }
}
