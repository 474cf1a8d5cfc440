package jp.shimon.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.shimon.change.Difference.Kind;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.ScheduleEntry.Style;
import jp.shimon.plan.YearPlan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 変更前と変更後の違い。 */
class DifferencesTest {

    private static final PlanForm.Years YEARS = new PlanForm.Years(2020, 2025);

    @Test
    void aGoalThatIsPostponedIsTheSameGoalWithAnotherPeriod() {
        Difference goals = onlyGoals(List.of(goal("ルールの策定", 2021)), List.of(goal("ルールの策定", 2024)));

        assertThat(goals.rows()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(Kind.EDITED);
            assertThat(row.moved()).isFalse();
            assertThat(row.goalBefore()).isEqualTo(goal("ルールの策定", 2021));
            assertThat(row.goalAfter()).isEqualTo(goal("ルールの策定", 2024));
        });
    }

    @Test
    void goalsAreComparedOneByOne() {
        Difference goals = onlyGoals(
                List.of(goal("ルールの策定", 2021), goal("WEB会議の試行実施", 2022), goal("調整", 2022), goal("課題の抽出", 2023)),
                List.of(goal("課題の抽出", 2023), goal("ルールの策定、運用開始", 2021), goal("調整", 2022), goal("利用状況の報告", 2023)));

        assertThat(goals.rows())
                .extracting(Difference.Row::kind, Difference.Row::moved, Difference.Row::after)
                .containsExactly(
                        tuple(Kind.SAME, true, "課題の抽出"),
                        tuple(Kind.EDITED, false, "ルールの策定、運用開始"),
                        tuple(Kind.REMOVED, false, null),
                        tuple(Kind.SAME, false, "調整"),
                        tuple(Kind.ADDED, false, "利用状況の報告"));
    }

    @Test
    void aTargetIsPartOfAGoal() {
        Goal before = new Goal("効果額", 2020, 2025, Goal.Kind.EFFECT, "25億円");
        Goal after = new Goal("効果額", 2020, 2025, Goal.Kind.EFFECT, "26億円");

        assertThat(onlyGoals(List.of(before), List.of(after)).rows())
                .singleElement()
                .matches(row -> row.kind() == Kind.EDITED);
    }

    @Test
    void notStatedIsNotNone() {
        MeasureContent notStated = content("題", null, null, List.of(), List.of());
        MeasureContent none = content("題", List.of(), null, List.of(), List.of());

        assertThat(Differences.between(notStated, none, YEARS))
                .singleElement()
                .extracting(Difference::field, Difference::before, Difference::after, Difference::kind)
                .containsExactly("relatedDepartments", null, "", Kind.ADDED);
    }

    @Test
    void theRestOfAMergedCellIsNotBlank() {
        MeasureContent merged =
                content("題", null, null, List.of(new ScheduleEntry(2022, 2023, "試行", Style.MERGED)), List.of());
        MeasureContent one =
                content("題", null, null, List.of(new ScheduleEntry(2022, 2022, "試行", Style.ARROW)), List.of());

        assertThat(Differences.between(one, merged, YEARS))
                .singleElement()
                .matches(difference -> Integer.valueOf(2023).equals(difference.year()));
    }

    @Property
    void whatSaysTheSameHasNoDifference(
            @ForAll("contents") MeasureContent one, @ForAll("contents") MeasureContent other) {
        assertThat(Differences.between(one, other, YEARS).isEmpty()).isEqualTo(one.sameAs(other));
        assertThat(Differences.between(one, one, YEARS)).isEmpty();
    }

    @Provide
    Arbitrary<MeasureContent> contents() {
        return Combinators.combine(
                        Arbitraries.of("会議の見直し", "会議の廃止"),
                        Arbitraries.of(List.of("kikaku"), List.<String>of()).injectNull(0.3),
                        Arbitraries.of(goal("策定", 2021), goal("策定", 2024), goal("試行", 2021))
                                .list()
                                .ofMaxSize(2)
                                .injectNull(0.3),
                        Arbitraries.of(Style.values())
                                .map(style -> List.of(new ScheduleEntry(2021, 2022, "試行", style))),
                        Arbitraries.of("検討", "策定")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2)
                                .map(lines -> List.of(new YearPlan(2021, lines))))
                .as(DifferencesTest::content);
    }

    private static Difference onlyGoals(List<Goal> before, List<Goal> after) {
        List<Difference> found = Differences.between(
                content("題", null, before, List.of(), List.of()),
                content("題", null, after, List.of(), List.of()),
                YEARS);
        assertThat(found).extracting(Difference::field).containsExactly("goals");
        return found.get(0);
    }

    private static Goal goal(String text, int year) {
        return new Goal(text, year, year, Goal.Kind.ACTION, null);
    }

    private static MeasureContent content(
            String title,
            @Nullable List<String> related,
            @Nullable List<Goal> goals,
            List<ScheduleEntry> schedule,
            List<YearPlan> plans) {
        return new MeasureContent(
                "①", title, "soumu", related, null, null, schedule, goals, plans, MeasureStatus.ACTIVE, null);
    }
}
