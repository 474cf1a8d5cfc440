package jp.shimon.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        differences.field("relatedDepartments", c -> joined(c.relatedDepartments()));
        differences.field("background", MeasureContent::background);
        differences.field("method", MeasureContent::method);
        differences.field("status", c -> c.state().name());
        differences.years(years);
        differences.field("goals", Differences::goals);
        return differences.found;
    }

    private void years(PlanForm.Years years) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int year = years.from(); year <= years.to(); year++) {
            all.add(year);
        }
        for (MeasureContent content : new MeasureContent[] {before, after}) {
            if (content != null) {
                content.entries().forEach(entry -> all.add(entry.from()));
                content.plans().forEach(plan -> all.add(plan.year()));
            }
        }
        all.forEach(year ->
                at("schedule", year, c -> blankToNull(Cell.of(c, year).text())));
        all.forEach(year -> at("yearPlans", year, c -> joined(c.linesOf(year))));
    }

    private void field(String name, Function<MeasureContent, @Nullable String> value) {
        at(name, null, value);
    }

    private void at(String name, @Nullable Integer year, Function<MeasureContent, @Nullable String> value) {
        String was = before == null ? null : value.apply(before);
        String becomes = after == null ? null : value.apply(after);
        if (!Objects.equals(was, becomes)) {
            found.add(new Difference(name, year, was, becomes));
        }
    }

    private static @Nullable String goals(MeasureContent content) {
        return content.goals() == null
                ? null
                : content.goals().stream().map(Differences::goal).collect(Collectors.joining("\n"));
    }

    static String goal(Goal goal) {
        String period = goal.from() == goal.to() ? "" + goal.from() : goal.from() + "～" + goal.to();
        return goal.text() + " (" + period + ")";
    }

    private static @Nullable String joined(@Nullable List<String> lines) {
        return lines == null || lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
