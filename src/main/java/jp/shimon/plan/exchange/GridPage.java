package jp.shimon.plan.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanForm.MeasureForm;
import jp.shimon.plan.PlanForm.NodeForm;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.shared.Era;
import jp.shimon.shared.FiscalYear;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** 「計画」の表：紙と同じ、柱・推進項目・項目名・取組項目と年度計画。 */
final class GridPage {

    static final int FIXED = 10;
    static final String ARROW = "→";
    private static final int[] WIDTHS = {4, 16, 4, 16, 4, 16, 4, 24, 11, 11};
    private static final int YEAR_WIDTH = 11;
    private static final int EMPTY_LINES = 20;

    private final PlanForm plan;
    private final Departments departments;
    private final List<Integer> years;
    private final Styles styles;
    private final Page page;

    GridPage(XSSFWorkbook book, Styles styles, PlanForm plan, Departments departments) {
        this.plan = plan;
        this.departments = departments;
        this.styles = styles;
        this.years = years(plan);
        int[] widths = Arrays.copyOf(WIDTHS, FIXED + years.size());
        Arrays.fill(widths, FIXED, widths.length, YEAR_WIDTH);
        this.page = new Page(book, styles, SheetWords.of("sheet.plan"), widths);
    }

    void write() {
        if (plan.name() != null && plan.inForceFrom() != null) {
            page.caption(SheetWords.of("caption", plan.name(), Era.date(plan.inForceFrom())));
            page.skip();
        }
        head();
        List<Line> lines = Line.of(plan);
        int first = page.next();
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), i == 0 ? null : lines.get(i - 1));
        }
        for (int level = 0; level < 3; level++) {
            mergeLevel(lines, level, first);
        }
        for (int i = 0; i < EMPTY_LINES && lines.isEmpty(); i++) {
            page.text(new String[FIXED + years.size()]);
        }
    }

    private void head() {
        String[] above = new String[FIXED + years.size()];
        String[] below = new String[FIXED + years.size()];
        int top = page.next();
        for (int level = 0; level < 3; level++) {
            above[2 * level] = level(level);
            below[2 * level] = SheetWords.of("level.no");
            below[2 * level + 1] = SheetWords.of("level.name");
        }
        List<Column> single = List.of(Column.NUMBER, Column.TITLE, Column.DEPARTMENT, Column.RELATED);
        for (int i = 0; i < single.size(); i++) {
            above[6 + i] = single.get(i).word();
        }
        above[FIXED] = SheetWords.of("years");
        for (int i = 0; i < years.size(); i++) {
            below[FIXED + i] = new FiscalYear(years.get(i)).brief();
        }
        page.head(above);
        page.head(below);
        page.freeze(top);
        for (int level = 0; level < 3; level++) {
            page.merge(top, top, 2 * level, 2 * level + 1);
        }
        for (int column = 6; column < FIXED; column++) {
            page.merge(top, top + 1, column, column);
        }
        page.merge(top, top, FIXED, FIXED + years.size() - 1);
    }

    private String level(int level) {
        List<String> levels = plan.levels();
        return levels == null || levels.size() <= level
                ? Column.LEVELS.get(level).word()
                : levels.get(level);
    }

    /** What is the same as above stands above, in a cell that is merged down to here. */
    private void line(Line line, @Nullable Line above) {
        @Nullable String[] cells = new String[FIXED + years.size()];
        for (int level = 0; level < line.lineage().size(); level++) {
            NodeForm node = line.lineage().get(level);
            if (above == null || above.lineage().get(level) != node) {
                cells[2 * level] = node.number();
                cells[2 * level + 1] = node.name();
            }
        }
        MeasureForm measure = line.measure();
        int row = page.next();
        if (measure != null) {
            cells[6] = measure.number();
            cells[7] = measure.title();
            cells[8] = departments.label(measure.department());
            cells[9] = related(measure.relatedDepartments(), departments);
            schedule(measure).forEach(entry -> write(entry, cells));
        }
        page.text(cells);
        if (measure != null) {
            schedule(measure).stream()
                    .filter(entry -> entry.drawnAs() == ScheduleEntry.Style.MERGED)
                    .forEach(entry -> page.merge(row, row, column(entry.from()), column(entry.to())));
        }
    }

    private void write(ScheduleEntry entry, @Nullable String[] cells) {
        cells[column(entry.from())] = entry.text();
        for (int year = entry.from() + 1; year <= entry.to(); year++) {
            cells[column(year)] = entry.drawnAs() == ScheduleEntry.Style.ARROW ? ARROW : "";
        }
    }

    private int column(int year) {
        return FIXED + years.indexOf(year);
    }

    private void mergeLevel(List<Line> lines, int level, int first) {
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size()
                    || lines.get(i).lineage().get(level)
                            != lines.get(begin).lineage().get(level)) {
                page.merge(first + begin, first + i - 1, 2 * level, 2 * level);
                page.merge(first + begin, first + i - 1, 2 * level + 1, 2 * level + 1);
                begin = i;
            }
        }
    }

    static String related(@Nullable List<String> codes, Departments departments) {
        if (codes == null) {
            return "";
        }
        return codes.isEmpty()
                ? SheetWords.first("none")
                : codes.stream().map(departments::label).collect(Collectors.joining(SheetWords.of("separator")));
    }

    static List<ScheduleEntry> schedule(MeasureForm measure) {
        return measure.schedule() == null ? List.of() : measure.schedule();
    }

    /** The years of the plan, and those outside it for which something is written all the same. */
    static List<Integer> years(PlanForm plan) {
        TreeSet<Integer> all = new TreeSet<>();
        PlanForm.Years period = plan.fiscalYears();
        if (period != null) {
            all.add(period.from());
            all.add(period.to());
        }
        Line.measures(plan).stream()
                .flatMap(line -> schedule(line.stated()).stream())
                .forEach(entry -> {
                    all.add(entry.from());
                    all.add(entry.to());
                });
        List<Integer> years = new ArrayList<>();
        for (int year = all.first(); year <= all.last(); year++) {
            years.add(year);
        }
        return years;
    }
}
