package jp.shimon.web.plan;

import java.util.List;
import java.util.UUID;
import jp.shimon.change.Difference;
import jp.shimon.change.PlanComparison;
import jp.shimon.change.PlanComparison.Kind;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanView;
import jp.shimon.shared.Cursor;
import jp.shimon.web.plan.PlanJson.StateJson;
import org.jspecify.annotations.Nullable;

/**
 * 二つの計画の比較のJSON。
 *
 * @param measures those that differ, one page of them in the order of the plan
 * @param counts of all that differ, and of those that do not
 */
record ComparisonJson(
        StateJson left,
        StateJson right,
        Counts counts,
        List<Difference> head,
        List<PlanComparison.NodeDifference> nodes,
        List<Measure> measures) {

    /** 件数。 */
    record Counts(long added, long removed, long ended, long changed, int unchanged) {}

    /** 取組項目の違い。 {@code before} of an added measure and {@code after} of a removed one are {@code null}. */
    record Measure(
            UUID id,
            String path,
            Kind kind,
            String title,
            @Nullable MeasureContent before,
            @Nullable MeasureContent after,
            List<Difference> diff) {

        static Measure from(PlanComparison.MeasureDifference measure, PlanComparison comparison) {
            PlanView.Entry was = measure.before();
            PlanView.Entry becomes = measure.after();
            return new Measure(
                    measure.id(),
                    measure.path(),
                    measure.kind(),
                    measure.entry().content().title(),
                    was == null ? null : was.content(),
                    becomes == null ? null : becomes.content(),
                    measure.differences(comparison.years()));
        }
    }

    static ComparisonJson from(Compared compared, Cursor cursor) {
        PlanComparison comparison = compared.comparison();
        return new ComparisonJson(
                StateJson.from(compared.left()),
                StateJson.from(compared.right()),
                new Counts(
                        comparison.count(Kind.ADDED),
                        comparison.count(Kind.REMOVED),
                        comparison.count(Kind.ENDED),
                        comparison.count(Kind.CHANGED),
                        comparison.unchanged()),
                comparison.head(),
                comparison.nodes(),
                cursor.page(comparison.measures(), measure -> measure.id().toString()).stream()
                        .map(measure -> Measure.from(measure, comparison))
                        .toList());
    }
}
