package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.ScheduleEntry;
import org.jspecify.annotations.Nullable;

/** 年度計画の欄：文字、→、結合した欄、空白。 */
final class YearCells {

    private final MeasureContent content;
    private final @Nullable MeasureContent before;
    private final PlanForm.Years years;

    private YearCells(MeasureContent content, @Nullable MeasureContent before, PlanForm.Years years) {
        this.content = content;
        this.before = before;
        this.years = years;
    }

    static List<Cell> of(MeasureContent content, @Nullable MeasureContent before, PlanForm.Years years) {
        return new YearCells(content, before, years).cells();
    }

    /** What stands in the cell of a year; a merged cell says its text in each of its years. */
    static String text(MeasureContent content, int year) {
        return String.join(
                "\n",
                new YearCells(content, null, new PlanForm.Years(year, year))
                        .cell(year)
                        .lines());
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        int year = years.from();
        while (year <= years.to()) {
            int last = last(year);
            Cell cell = cell(year).wide(last - year + 1);
            cells.add(changed(year, last) ? Legend.mark(cell) : cell);
            year = last + 1;
        }
        return cells;
    }

    private Cell cell(int year) {
        jp.shimon.change.Cell cell = jp.shimon.change.Cell.of(content, year);
        return switch (cell.kind()) {
            case CONTINUE -> Cell.of(cell.text()).with(Look.CENTRED);
            // a merged cell that began before the plan's first year still says what it says
            case SPAN -> Cell.of(content.entryOf(year).map(ScheduleEntry::text).orElse(""));
            case TEXT, BLANK -> Cell.of(cell.text());
        };
    }

    /** The last year of the drawn cell: a merged one reaches to its end, or to the plan's. */
    private int last(int year) {
        Optional<ScheduleEntry> merged =
                content.entryOf(year).filter(entry -> entry.drawnAs() == ScheduleEntry.Style.MERGED);
        return merged.map(entry -> Math.min(entry.to(), years.to())).orElse(year);
    }

    private boolean changed(int from, int to) {
        if (before == null) {
            return false;
        }
        for (int year = from; year <= to; year++) {
            if (!jp.shimon.change.Cell.of(content, year).equals(jp.shimon.change.Cell.of(before, year))) {
                return true;
            }
        }
        return false;
    }
}
