package jp.shimon.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shimon.change.Cell;
import jp.shimon.change.Difference;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;

/**
 * 年度計画欄の一行を画面へ。
 *
 * @param cells from left to right; a merged cell counts once, with its span
 */
public record YearGrid(List<YearCell> cells) {

    /** 一つの欄。 {@code changed}: whether it differs from the other side, in any year that it spans. */
    public record YearCell(int year, int span, Cell.Kind kind, String text, boolean changed) {}

    public static YearGrid of(MeasureContent content, PlanForm.Years years) {
        return of(content, years, List.of());
    }

    public static YearGrid of(MeasureContent content, PlanForm.Years years, List<Difference> differences) {
        Set<Integer> changed = differences.stream()
                .filter(difference -> difference.field().equals("schedule"))
                .map(Difference::year)
                .collect(Collectors.toSet());
        List<YearCell> cells = new ArrayList<>();
        for (int year = years.from(); year <= years.to(); ) {
            int span = span(content, year, years.to());
            Cell cell = Cell.of(content, year);
            boolean marked = IntStream.range(year, year + span).anyMatch(changed::contains);
            cells.add(new YearCell(year, span, cell.kind(), cell.text(), marked));
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
