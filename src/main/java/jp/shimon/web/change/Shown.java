package jp.shimon.web.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Difference;
import jp.shimon.plan.MeasureContent;
import jp.shimon.web.page.YearGrid;
import org.jspecify.annotations.Nullable;

/**
 * 変更前と変更後を並べたもの。
 *
 * @param before {@code null} for an addition
 * @param others differences that neither grid nor goals nor the plan by year show
 */
record Shown(
        @Nullable MeasureContent before,
        MeasureContent after,
        @Nullable YearGrid beforeGrid,
        YearGrid afterGrid,
        @Nullable Difference goals,
        List<YearLines> yearPlans,
        List<Difference> others) {

    private static final Set<String> ELSEWHERE = Set.of("schedule", "goals", "yearPlans");

    /** 計画概要の一年分。 */
    record YearLines(int year, List<String> after, boolean changed, List<Difference.Row> rows) {}

    /** {@code null} where several contents are shown, or none. */
    static @Nullable Shown of(ChangeView view) {
        if (!view.single()) {
            return null;
        }

        @Nullable
        MeasureContent before =
                view.before().isEmpty() ? null : view.before().get(0).content();
        MeasureContent after = view.after().get(0);
        List<Difference> differences = before == null ? List.of() : view.differences();
        return new Shown(
                before,
                after,
                before == null ? null : YearGrid.before(before, view.years(), differences),
                YearGrid.of(after, view.years(), differences),
                of("goals", null, differences).orElse(null),
                yearPlans(before, after, differences),
                differences.stream()
                        .filter(difference -> !ELSEWHERE.contains(difference.field()))
                        .toList());
    }

    private static Optional<Difference> of(String field, @Nullable Integer year, List<Difference> differences) {
        return differences.stream()
                .filter(difference -> difference.field().equals(field) && Objects.equals(difference.year(), year))
                .findFirst();
    }

    private static List<YearLines> yearPlans(
            @Nullable MeasureContent before, MeasureContent after, List<Difference> differences) {
        Set<Integer> years = new TreeSet<>();
        after.plans().forEach(plan -> years.add(plan.year()));
        if (before != null) {
            before.plans().forEach(plan -> years.add(plan.year()));
        }
        return years.stream().map(year -> lines(year, after, differences)).toList();
    }

    private static YearLines lines(int year, MeasureContent after, List<Difference> differences) {
        List<String> becomes = after.linesOf(year);
        return of("yearPlans", year, differences)
                .map(difference -> new YearLines(year, becomes, true, difference.rows()))
                .orElseGet(() -> new YearLines(year, becomes, false, Difference.unchanged(becomes)));
    }
}
