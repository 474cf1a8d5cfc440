package jp.shimon.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shimon.change.Difference.Kind;
import jp.shimon.change.Difference.Row;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import org.jspecify.annotations.Nullable;

/** 変更前と変更後の違い、欄ごと項目ごと。 */
final class Differences {

    private final @Nullable MeasureContent before;
    private final @Nullable MeasureContent after;
    private final List<Difference> found = new ArrayList<>();

    private Differences(@Nullable MeasureContent before, @Nullable MeasureContent after) {
        this.before = before;
        this.after = after;
    }

    static List<Difference> between(
            @Nullable MeasureContent before, @Nullable MeasureContent after, PlanForm.Years years) {
        Differences differences = new Differences(before, after);
        differences.field("title", MeasureContent::title);
        differences.field("department", MeasureContent::department);
        differences.list("relatedDepartments", null, MeasureContent::relatedDepartments);
        differences.field("background", MeasureContent::background);
        differences.field("method", MeasureContent::method);
        differences.field("status", c -> c.state().name());
        differences.field("lastYear", c -> c.lastYear() == null ? null : String.valueOf(c.lastYear()));
        differences.years(years);
        differences.goals();
        return differences.found;
    }

    private void years(PlanForm.Years years) {
        TreeSet<Integer> all = new TreeSet<>(years(years.from(), years.to()));
        for (MeasureContent content : new MeasureContent[] {before, after}) {
            if (content != null) {
                content.entries().forEach(entry -> all.addAll(years(entry.from(), entry.to())));
                content.plans().forEach(plan -> all.add(plan.year()));
            }
        }
        all.forEach(year -> at("schedule", year, c -> cell(c, year)));
        all.forEach(year -> list("yearPlans", year, c -> nullIfEmpty(c.linesOf(year))));
    }

    private static List<Integer> years(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    /** The rest of a merged cell is not the same as a blank one. */
    private static @Nullable String cell(MeasureContent content, int year) {
        Cell cell = Cell.of(content, year);
        return switch (cell.kind()) {
            case BLANK -> null;
            case SPAN -> Grid.MERGED;
            case TEXT, CONTINUE -> cell.text();
        };
    }

    private void field(String name, Function<MeasureContent, @Nullable String> value) {
        at(name, null, value);
    }

    private void at(String name, @Nullable Integer year, Function<MeasureContent, @Nullable String> value) {
        String was = before == null ? null : value.apply(before);
        String becomes = after == null ? null : value.apply(after);
        if (!Objects.equals(was, becomes)) {
            found.add(Difference.of(name, year, was, becomes));
        }
    }

    private void list(String name, @Nullable Integer year, Function<MeasureContent, @Nullable List<String>> value) {
        List<String> was = before == null ? null : value.apply(before);
        List<String> becomes = after == null ? null : value.apply(after);
        if (!Objects.equals(was, becomes)) {
            add(name, year, joined(was), joined(becomes), Compared.lines(was, becomes));
        }
    }

    private void goals() {
        List<Goal> was = before == null ? null : before.goals();
        List<Goal> becomes = after == null ? null : after.goals();
        if (!Objects.equals(was, becomes)) {
            add("goals", null, told(was), told(becomes), Compared.goals(was, becomes));
        }
    }

    private void add(
            String name, @Nullable Integer year, @Nullable String was, @Nullable String becomes, List<Row> rows) {
        Difference whole = Difference.of(name, year, was, becomes);
        Kind kind = whole.kind() == Kind.SAME ? Kind.EDITED : whole.kind();
        found.add(new Difference(name, year, was, becomes, kind, whole.pieces(), rows));
    }

    private static @Nullable String told(@Nullable List<Goal> goals) {
        return goals == null ? null : goals.stream().map(Differences::told).collect(Collectors.joining("\n"));
    }

    static String told(Goal goal) {
        String period = goal.from() == goal.to() ? "" + goal.from() : goal.from() + "～" + goal.to();
        return goal.text() + " (" + period + ")";
    }

    private static @Nullable List<String> nullIfEmpty(List<String> lines) {
        return lines.isEmpty() ? null : lines;
    }

    private static @Nullable String joined(@Nullable List<String> lines) {
        return lines == null ? null : String.join("\n", lines);
    }
}
