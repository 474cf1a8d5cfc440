package jp.shimon.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shimon.change.Conflict.Side;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.YearPlan;
import org.jspecify.annotations.Nullable;

/**
 * 三者比較：起案のときの内容、こちらの案、現行の計画を、欄ごとに比べて一つにする。 Where only one side changed a cell, its
 * change stands; where both did, and not alike, people are asked. The sides may be exchanged: the result is the same.
 */
final class ThreeWay {

    private final MeasureContent base;
    private final MeasureContent mine;
    private final MeasureContent theirs;
    private final Map<String, Side> choices;
    private final List<Conflict> conflicts = new ArrayList<>();

    private ThreeWay(MeasureContent base, MeasureContent mine, MeasureContent theirs, Map<String, Side> choices) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.choices = choices;
    }

    /** The content as far as it can be said, and what has to be asked. */
    record Merged(MeasureContent content, List<Conflict> conflicts) {}

    static Merged of(MeasureContent base, MeasureContent mine, MeasureContent theirs, Map<String, Side> choices) {
        ThreeWay merge = new ThreeWay(base, mine, theirs, choices);
        return new Merged(merge.content(), List.copyOf(merge.conflicts));
    }

    private MeasureContent content() {
        return new MeasureContent(
                theirs.number(),
                Objects.requireNonNull(field("title", MeasureContent::title, t -> t)),
                Objects.requireNonNull(field("department", MeasureContent::department, t -> t)),
                field("relatedDepartments", MeasureContent::relatedDepartments, codes -> String.join(", ", codes)),
                field("background", MeasureContent::background, t -> t),
                field("method", MeasureContent::method, t -> t),
                schedule(),
                goals(),
                yearPlans(),
                mine.status(),
                mine.lastYear());
    }

    private <T> @Nullable T field(
            String place, Function<MeasureContent, @Nullable T> part, Function<T, String> inWords) {
        return one(place, part.apply(base), part.apply(mine), part.apply(theirs), inWords);
    }

    /** One cell: what the only side that changed it says, or what both say, or what was chosen; else it is asked. */
    private <T> @Nullable T one(
            String place, @Nullable T was, @Nullable T here, @Nullable T there, Function<T, String> inWords) {
        if (Objects.equals(here, there) || Objects.equals(there, was)) {
            return here;
        }
        if (Objects.equals(here, was)) {
            return there;
        }
        Side chosen = choices.get(place);
        if (chosen == null) {
            conflicts.add(new Conflict(place, words(was, inWords), words(here, inWords), words(there, inWords)));
        }
        return chosen == Side.THEIRS ? there : here;
    }

    private static <T> @Nullable String words(@Nullable T value, Function<T, String> inWords) {
        return value == null ? null : inWords.apply(value);
    }

    private List<ScheduleEntry> schedule() {
        PlanForm.Years years = years();
        SortedMap<Integer, String> was = Grid.cells(base, years);
        SortedMap<Integer, String> here = Grid.cells(mine, years);
        SortedMap<Integer, String> there = Grid.cells(theirs, years);
        SortedMap<Integer, String> cells = new TreeMap<>();
        for (int year = years.from(); year <= years.to(); year++) {
            String cell = one("schedule." + year, was.get(year), here.get(year), there.get(year), t -> t);
            cells.put(year, cell == null ? "" : cell);
        }
        return Grid.entries(cells);
    }

    /** Every year that any of the three speaks of in its grid. */
    private PlanForm.Years years() {
        TreeSet<Integer> years = new TreeSet<>();
        Stream.of(base, mine, theirs)
                .flatMap(content -> content.entries().stream())
                .forEach(entry -> {
                    years.add(entry.from());
                    years.add(entry.to());
                });
        return years.isEmpty() ? new PlanForm.Years(1, 0) : new PlanForm.Years(years.first(), years.last());
    }

    private List<YearPlan> yearPlans() {
        TreeSet<Integer> years = new TreeSet<>();
        Stream.of(base, mine, theirs)
                .flatMap(content -> content.plans().stream())
                .forEach(plan -> years.add(plan.year()));
        List<YearPlan> plans = new ArrayList<>();
        for (int year : years) {
            List<String> lines =
                    field("yearPlans." + year, content -> content.linesOf(year), text -> String.join("\n", text));
            if (lines != null && !lines.isEmpty()) {
                plans.add(new YearPlan(year, lines));
            }
        }
        return plans;
    }

    /** Goal by goal, known by its text; where a text stands twice the list is compared as a whole. */
    private @Nullable List<Goal> goals() {
        boolean whole = Stream.of(base, mine, theirs).anyMatch(content -> content.goals() == null || twice(content));
        if (whole || Objects.equals(base.goals(), mine.goals()) || Objects.equals(base.goals(), theirs.goals())) {
            return field("goals", MeasureContent::goals, ThreeWay::told);
        }
        Map<String, Goal> was = byText(base);
        Map<String, Goal> here = byText(mine);
        Map<String, Goal> there = byText(theirs);
        Set<String> texts = new LinkedHashSet<>(was.keySet());
        Stream.concat(here.values().stream(), there.values().stream())
                .sorted(Comparator.comparingInt(Goal::from)
                        .thenComparingInt(Goal::to)
                        .thenComparing(Goal::text))
                .forEach(goal -> texts.add(goal.text()));
        List<Goal> goals = new ArrayList<>();
        for (String text : texts) {
            Goal goal = one("goals." + text, was.get(text), here.get(text), there.get(text), g -> told(List.of(g)));
            if (goal != null) {
                goals.add(goal);
            }
        }
        return goals;
    }

    private static boolean twice(MeasureContent content) {
        return byText(content).size() != content.statedGoals().size();
    }

    private static Map<String, Goal> byText(MeasureContent content) {
        Map<String, Goal> goals = new LinkedHashMap<>();
        content.statedGoals().forEach(goal -> goals.put(goal.text(), goal));
        return goals;
    }

    private static String told(List<Goal> goals) {
        return String.join("\n", goals.stream().map(ThreeWay::told).toList());
    }

    private static String told(Goal goal) {
        return goal.target() == null ? Differences.told(goal) : Differences.told(goal) + " " + goal.target();
    }
}
