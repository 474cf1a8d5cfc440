package jp.shimon.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.shimon.change.Cell;
import jp.shimon.change.Difference;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import org.jspecify.annotations.Nullable;

/**
 * 年度計画欄の一行を画面へ。
 *
 * @param cells from left to right; a merged cell counts once, with its span
 */
public record YearGrid(List<YearCell> cells) {

    /**
     * 一つの欄。
     *
     * @param changed whether it differs from the other side, in any year that it spans
     * @param difference what differs in its text; {@code null} where nothing does, or on the other side nothing stands
     * @param before whether it stands on the side before
     */
    public record YearCell(
            int year,
            int span,
            Cell.Kind kind,
            String text,
            boolean changed,
            @Nullable Difference difference,
            boolean before) {}

    public static YearGrid of(MeasureContent content, PlanForm.Years years) {
        return of(content, years, List.of());
    }

    /** 変更後：the cells that differ are marked. */
    public static YearGrid of(MeasureContent content, PlanForm.Years years, List<Difference> differences) {
        return of(content, years, differences, false);
    }

    /** 変更前：only the words that go are marked. */
    public static YearGrid before(MeasureContent content, PlanForm.Years years, List<Difference> differences) {
        return of(content, years, differences, true);
    }

    private static YearGrid of(
            MeasureContent content, PlanForm.Years years, List<Difference> differences, boolean before) {
        Map<Integer, Difference> byYear = new TreeMap<>();
        differences.stream()
                .filter(difference -> difference.field().equals("schedule"))
                .forEach(difference -> byYear.put(Objects.requireNonNull(difference.year()), difference));
        List<YearCell> cells = new ArrayList<>();
        for (int year = years.from(); year <= years.to(); ) {
            int span = span(content, year, years.to());
            Cell cell = Cell.of(content, year);
            boolean marked = !before && IntStream.range(year, year + span).anyMatch(byYear::containsKey);
            cells.add(new YearCell(year, span, cell.kind(), cell.text(), marked, byYear.get(year), before));
            year += span;
        }
        return new YearGrid(cells);
    }

    private static int span(MeasureContent content, int year, int last) {
        int next = year + 1;
        while (next <= last && Cell.of(content, next).kind() == Cell.Kind.SPAN) {
            next++;
        }
        return next - year;
    }

    /** The years of a plan, the columns of its grids. */
    public static List<Integer> columns(PlanForm.Years years) {
        return IntStream.rangeClosed(years.from(), years.to()).boxed().toList();
    }
}
