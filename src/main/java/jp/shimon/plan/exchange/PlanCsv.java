package jp.shimon.plan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanForm.MeasureForm;
import jp.shimon.plan.PlanForm.NodeForm;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.shared.Csv;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.FiscalYears;
import org.jspecify.annotations.Nullable;

/** 計画を CSV に：取組項目を一行ずつ。 For lists, not for import: a table of one level cannot hold all of a plan. */
public final class PlanCsv {

    private final Departments departments;
    private final List<Integer> years;

    private PlanCsv(PlanForm plan) {
        this.departments = new Departments(plan.departments());
        this.years = GridPage.years(plan);
    }

    public static byte[] of(PlanForm plan) {
        PlanCsv csv = new PlanCsv(plan);
        List<List<@Nullable String>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(csv.head(plan)));
        Line.measures(plan).forEach(line -> rows.add(csv.row(line)));
        return Csv.of(rows);
    }

    private List<String> head(PlanForm plan) {
        List<String> head = new ArrayList<>();
        head.add(SheetWords.of("list.code"));
        for (int level = 0; level < 3; level++) {
            List<String> levels = plan.levels();
            head.add(levels == null ? Column.LEVELS.get(level).word() : levels.get(level));
        }
        Stream.of(Column.NUMBER, Column.TITLE, Column.DEPARTMENT, Column.RELATED)
                .map(Column::word)
                .forEach(head::add);
        years.forEach(year -> head.add(new FiscalYear(year).brief()));
        Stream.of(Column.STATUS, Column.LAST_YEAR, Column.BACKGROUND, Column.METHOD)
                .map(Column::word)
                .forEach(head::add);
        head.add(SheetWords.of("csv.goals"));
        head.add(SheetWords.of("csv.yearPlans"));
        return head;
    }

    private List<@Nullable String> row(Line line) {
        MeasureForm measure = line.stated();
        List<@Nullable String> row = new ArrayList<>();
        row.add(line.code());
        line.lineage().stream().map(PlanCsv::node).forEach(row::add);
        row.add(measure.number());
        row.add(measure.title());
        row.add(departments.label(measure.department()));
        row.add(GridPage.related(measure.relatedDepartments(), departments));
        years.forEach(year -> row.add(cell(measure, year)));
        String status = measure.status() == null ? "ACTIVE" : measure.status().name();
        row.add(SheetWords.first("status." + status));
        row.add(measure.lastYear() == null ? "" : new FiscalYear(measure.lastYear()).japanese());
        row.add(measure.background());
        row.add(measure.method());
        row.add(goals(measure));
        row.add(yearPlans(measure));
        return row;
    }

    private static String node(NodeForm node) {
        return node.number() + " " + node.name();
    }

    private static String cell(MeasureForm measure, int year) {
        return GridPage.schedule(measure).stream()
                .filter(entry -> entry.covers(year))
                .map(entry -> cell(entry, year))
                .findFirst()
                .orElse("");
    }

    private static String cell(ScheduleEntry entry, int year) {
        return entry.from() == year ? entry.text() : GridPage.ARROW;
    }

    private static String goals(MeasureForm measure) {
        return measure.goals() == null
                ? ""
                : measure.goals().stream()
                        .map(goal -> SheetWords.of(
                                "csv.goal",
                                goal.text(),
                                new FiscalYears(new FiscalYear(goal.from()), new FiscalYear(goal.to())).japanese()))
                        .collect(Collectors.joining("\n"));
    }

    private static String yearPlans(MeasureForm measure) {
        return measure.yearPlans() == null
                ? ""
                : measure.yearPlans().stream()
                        .map(plan -> SheetWords.of(
                                "csv.yearPlan",
                                new FiscalYear(plan.year()).japanese(),
                                String.join(SheetWords.of("csv.separator"), plan.lines())))
                        .collect(Collectors.joining("\n"));
    }
}
