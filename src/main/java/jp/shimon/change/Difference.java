package jp.shimon.change;

import java.util.List;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import org.jspecify.annotations.Nullable;

/**
 * 違い。 One field or one year cell that differs.
 *
 * @param field such as {@code title}, {@code schedule}, {@code goals}, {@code yearPlans}
 * @param year the fiscal year where the field is by year
 */
public record Difference(
        String field,
        @Nullable Integer year,
        @Nullable String before,
        @Nullable String after) {

    /** What differs between two contents, such as two revisions of a measure. */
    public static List<Difference> between(
            @Nullable MeasureContent before, @Nullable MeasureContent after, PlanForm.Years years) {
        return Differences.between(before, after, years);
    }
}
