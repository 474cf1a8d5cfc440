package jp.shimon.web.plan;

import java.util.List;
import jp.shimon.change.Difference;
import jp.shimon.change.PlanComparison.MeasureDifference;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanView;
import jp.shimon.web.page.YearGrid;
import org.jspecify.annotations.Nullable;

/**
 * 比べた取組項目を画面へ。
 *
 * @param gridChanged whether a cell of the year grid differs, so that the grid is worth its room
 * @param others what differs beside the grid
 */
record ComparedMeasure(
        MeasureDifference measure,
        @Nullable YearGrid before,
        @Nullable YearGrid after,
        boolean gridChanged,
        List<Difference> others) {

    static ComparedMeasure of(MeasureDifference measure, PlanForm.Years years) {
        List<Difference> differences = measure.differences(years);
        List<Difference> others = differences.stream()
                .filter(difference -> !difference.field().equals("schedule"))
                .toList();
        PlanView.Entry was = measure.before();
        PlanView.Entry becomes = measure.after();
        return new ComparedMeasure(
                measure,
                was == null ? null : YearGrid.before(was.content(), years, differences),
                becomes == null ? null : YearGrid.of(becomes.content(), years, differences),
                was == null || becomes == null || others.size() < differences.size(),
                others);
    }
}
