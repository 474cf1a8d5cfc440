package jp.shimon.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.YearPlan;
import org.junit.jupiter.api.Test;

/** 指摘：each rule finds its fault at its place, and a side that is not stated is skipped. */
class RulesTest {

    private static final PlanForm.Years YEARS = new PlanForm.Years(2020, 2025);

    @Test
    void aMeasureWithoutFaultHasNone() {
        MeasureContent sound = content(List.of(entry(2023, 2025)), List.of(goal(2023, 2025)), 2023, 2024, 2025);

        assertThat(findings(sound)).isEmpty();
    }

    @Test
    void aYearInTheGridWithoutAGoal() {
        assertThat(findings(content(List.of(entry(2023, 2025)), List.of(goal(2023, 2024)), 2023, 2024, 2025)))
                .containsExactly("V01 after.schedule.2025");
    }

    @Test
    void aYearWithAPlanButWithoutAnEntry() {
        assertThat(findings(content(List.of(entry(2023, 2023)), List.of(goal(2023, 2023)), 2023, 2024)))
                .containsExactly("V02 after.yearPlans.2024");
    }

    @Test
    void goalsThatAreNotStatedAreSkipped() {
        assertThat(findings(content(List.of(entry(2023, 2023)), null, 2023))).isEmpty();
    }

    @Test
    void aYearOutsideThePlanPeriod() {
        assertThat(findings(content(List.of(entry(2023, 2026)), List.of(goal(2023, 2025)), 2023, 2024, 2025)))
                .containsExactly("V07 after.schedule.2026");
    }

    private static List<String> findings(MeasureContent after) {
        Dossier dossier = new Dossier(ChangeKind.REVISE, List.of(), List.of(after), YEARS, 2023, true, false);
        return Stream.of(
                        new GridAndGoals(),
                        new GridAndYearPlans(),
                        new OutsidePeriod(),
                        new RelatedDepartments(),
                        new OwnProposal(),
                        new NumberFree(),
                        new ClosedYears(),
                        new NoDifference())
                .flatMap(rule -> rule.findings(dossier))
                .map(finding -> finding.rule() + " " + finding.place())
                .toList();
    }

    private static MeasureContent content(List<ScheduleEntry> schedule, List<Goal> goals, int... years) {
        List<YearPlan> plans = Arrays.stream(years)
                .mapToObj(year -> new YearPlan(year, List.of("行うこと")))
                .toList();
        return new MeasureContent("①", "取組", "soumu", List.of(), null, null, schedule, goals, plans, null, null);
    }

    private static ScheduleEntry entry(int from, int to) {
        return new ScheduleEntry(from, to, "取組", null);
    }

    private static Goal goal(int from, int to) {
        return new Goal("目標", from, to, null, null);
    }
}
