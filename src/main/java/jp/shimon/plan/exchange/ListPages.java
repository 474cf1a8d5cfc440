package jp.shimon.plan.exchange;

import java.util.Arrays;
import java.util.List;
import jp.shimon.plan.Goal;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanForm.MeasureForm;
import jp.shimon.plan.PlanForm.ResultForm;
import jp.shimon.plan.YearPlan;
import jp.shimon.shared.FiscalYear;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** 取組項目ごとの表：取組内容、目標、計画概要、実績。 Each row names its measure by its code. */
final class ListPages {

    private final XSSFWorkbook book;
    private final Styles styles;
    private final List<Line> lines;

    ListPages(XSSFWorkbook book, Styles styles, PlanForm plan) {
        this.book = book;
        this.styles = styles;
        this.lines = Line.measures(plan);
    }

    void write() {
        contents();
        goals();
        yearPlans();
        results();
    }

    private Page page(String sheet, List<String> columns, int... widths) {
        Page page = new Page(book, styles, SheetWords.of("sheet." + sheet), widths);
        page.head(
                columns.stream().map(column -> SheetWords.of("list." + column)).toArray(String[]::new));
        page.freeze(0);
        return page;
    }

    private void contents() {
        List<String> columns = List.of("code", "title", "status", "lastYear", "background", "method");
        Page page = page("contents", columns, 16, 34, 10, 14, 60, 60);
        for (Line line : lines) {
            MeasureForm measure = line.stated();
            String status =
                    measure.status() == null ? "ACTIVE" : measure.status().name();
            row(
                    page,
                    line,
                    SheetWords.first("status." + status),
                    year(measure.lastYear()),
                    measure.background(),
                    measure.method());
        }
    }

    private void goals() {
        List<String> columns = List.of("code", "title", "goal", "from", "to", "kind", "target");
        Page page = page("goals", columns, 16, 34, 60, 14, 14, 12, 24);
        for (Line line : lines) {
            List<Goal> goals = line.stated().goals();
            if (goals != null && goals.isEmpty()) {
                row(page, line, SheetWords.first("none"), "", "", "", "");
            }
            for (Goal goal : goals == null ? List.<Goal>of() : goals) {
                row(
                        page,
                        line,
                        goal.text(),
                        year(goal.from()),
                        year(goal.to()),
                        SheetWords.of("kind." + goal.kindOfGoal()),
                        goal.target());
            }
        }
    }

    private void yearPlans() {
        Page page = page("yearPlans", List.of("code", "title", "year", "lines"), 16, 34, 14, 80);
        for (Line line : lines) {
            List<YearPlan> plans = line.stated().yearPlans();
            for (YearPlan plan : plans == null ? List.<YearPlan>of() : plans) {
                plan.lines().forEach(text -> row(page, line, year(plan.year()), text));
            }
        }
    }

    private void results() {
        List<String> columns = List.of("code", "title", "year", "period", "result", "rating");
        Page page = page("results", columns, 16, 34, 14, 10, 80, 14);
        for (Line line : lines) {
            List<ResultForm> results = line.stated().results();
            for (ResultForm result : results == null ? List.<ResultForm>of() : results) {
                String period = result.period() == null ? "FULL_YEAR" : result.period();
                row(
                        page,
                        line,
                        year(result.year()),
                        SheetWords.first("period." + period),
                        result.text(),
                        result.rating());
            }
        }
    }

    private static void row(Page page, Line line, @Nullable String... cells) {
        @Nullable String[] row = new String[cells.length + 2];
        row[0] = line.code();
        row[1] = line.stated().title();
        System.arraycopy(cells, 0, row, 2, cells.length);
        page.text(Arrays.copyOf(row, row.length));
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : new FiscalYear(year).japanese();
    }
}
