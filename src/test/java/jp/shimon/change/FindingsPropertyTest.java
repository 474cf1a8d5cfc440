package jp.shimon.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.YearPlan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 指摘の性質：a change that agrees with itself has none, and each single fault put into it is found where it was put. */
class FindingsPropertyTest {

    private static final List<String> STEPS = List.of("ルールの検討", "ルール案の提示", "ルールの策定", "運用開始", "運用");
    private static final int FIRST = 2023;
    private static final int LAST = 2025;

    /**
     * 一つの計画：what is done from which year on, the same in grid, goals and plan by year.
     *
     * @param lengths how many years each step lasts, in the order of stages; together all years from 2023 to 2025
     */
    record Plan(List<Integer> lengths, boolean merged, String related) {

        MeasureContent content() {
            List<ScheduleEntry> schedule = new ArrayList<>();
            List<Goal> goals = new ArrayList<>();
            Map<Integer, List<String>> lines = new TreeMap<>();
            int year = FIRST;
            int step = STEPS.size() - lengths.size();
            for (int length : lengths) {
                String text = STEPS.get(step++);
                int to = year + length - 1;
                schedule.add(new ScheduleEntry(
                        year, to, text, merged ? ScheduleEntry.Style.MERGED : ScheduleEntry.Style.ARROW));
                goals.add(new Goal(text, year, to, null, null));
                for (; year <= to; year++) {
                    lines.put(year, List.of(text, "確認その" + "一二三四五六".charAt(year - FIRST)));
                }
            }
            List<YearPlan> plans = lines.entrySet().stream()
                    .map(line -> new YearPlan(line.getKey(), line.getValue()))
                    .toList();
            return new MeasureContent(
                    "①",
                    "取組の名称",
                    "soumu",
                    related.isEmpty() ? List.of() : List.of(related),
                    null,
                    null,
                    schedule,
                    goals,
                    plans,
                    null,
                    null);
        }
    }

    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<List<Integer>> lengths =
                Arbitraries.of(List.of(1, 1, 1), List.of(2, 1), List.of(1, 2), List.of(3), List.of(1, 1, 1));
        return Combinators.combine(lengths, Arbitraries.of(true, false), Arbitraries.of("", "kikaku"))
                .as(Plan::new);
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(FIRST, LAST);
    }

    @Property
    void aChangeThatAgreesWithItselfWantsNoReason(@ForAll("plans") Plan before, @ForAll("plans") Plan after) {
        Dossiers revision = Dossiers.revising(before.content(), other(before, after));

        assertThat(revision.errors()).isEmpty();
        assertThat(Dossiers.adding(after.content()).errors()).isEmpty();
    }

    @Property
    void aNewMeasureWithoutAReviewOnRecordHasNoFindingAtAll(@ForAll("plans") Plan after) {
        assertThat(Dossiers.adding(after.content())
                        .citing(null)
                        .all()
                        .filter(f -> !f.rule().equals("V13")))
                .isEmpty();
    }

    @Property
    void v01AGoalIsTakenAway(@ForAll("plans") Plan plan, @ForAll("years") int year) {
        MeasureContent content = plan.content();
        List<Goal> goals = content.statedGoals().stream()
                .filter(goal -> !goal.covers(year))
                .toList();
        List<String> expected = content.statedGoals().stream()
                .filter(goal -> goal.covers(year))
                .flatMap(goal -> IntStream.rangeClosed(goal.from(), goal.to()).boxed())
                .map(y -> "V01 after.schedule." + y)
                .toList();

        assertThat(adding(content, goals, content.plans()).errors()).isEqualTo(expected);
    }

    @Property
    void v02ThePlanOfAYearIsTakenAway(@ForAll("plans") Plan plan, @ForAll("years") int year) {
        MeasureContent content = plan.content();
        List<YearPlan> plans =
                content.plans().stream().filter(p -> p.year() != year).toList();

        assertThat(adding(content, content.goals(), plans).errors()).containsExactly("V02 after.yearPlans." + year);
    }

    @Property
    void v04AnArrowIsTypedOverAnEntry(@ForAll("plans") Plan plan, @ForAll("years") int year) {
        MeasureContent content = plan.content();
        ScheduleEntry hit = content.entryOf(year).orElseThrow();
        List<ScheduleEntry> schedule = content.entries().stream()
                .map(e -> e.equals(hit) ? new ScheduleEntry(e.from(), e.to(), "→", e.style()) : e)
                .toList();

        assertThat(Dossiers.adding(content.scheduled(schedule)).errors())
                .containsExactly("V04 after.schedule." + hit.from());
    }

    @Property
    void v05NoGoalHadBegunWhenItWasRatedBelowPlan(@ForAll("plans") Plan before, @ForAll("plans") Plan after) {
        MeasureContent was = before.content();
        MeasureContent late = with(
                was,
                was.statedGoals().stream()
                        .map(goal -> new Goal(goal.text(), LAST, LAST, null, null))
                        .toList(),
                was.plans());
        Dossiers revision = Dossiers.revising(late, other(before, after)).rated(Dossiers.BELOW);

        assertThat(revision.placesOf("V05")).containsExactly("before.goals");
        assertThat(Dossiers.revising(was, other(before, after))
                        .rated(Dossiers.BELOW)
                        .placesOf("V05"))
                .isEmpty();
    }

    @Property
    void v07TheLastGoalEndsAfterThePlan(@ForAll("plans") Plan plan) {
        MeasureContent content = plan.content();
        List<Goal> goals = new ArrayList<>(content.statedGoals());
        int last = goals.size() - 1;
        goals.set(last, new Goal(goals.get(last).text(), goals.get(last).from(), LAST + 2, null, null));

        assertThat(adding(content, goals, content.plans()).errors())
                .containsExactly("V07 after.goals[" + last + "].to");
    }

    @Property
    void v12TheNumberIsAnotherThanTheNext(@ForAll("plans") Plan plan) {
        assertThat(Dossiers.adding(plan.content())
                        .nextNumber("②", AddedNumber.State.GAP)
                        .errors())
                .containsExactly("V12 after.number");
    }

    @Property
    void v15TheNumberIsLeftOut(@ForAll("plans") Plan before, @ForAll("plans") Plan after) {
        assertThat(Dossiers.revising(before.content(), other(before, after).numbered(""))
                        .errors())
                .containsExactly("V15 after.number");
    }

    @Property
    void v16TheSideBeforeIsGone(@ForAll("plans") Plan plan) {
        assertThat(Dossiers.of(ChangeKind.REVISE).to(plan.content()).errors()).containsExactly("V16 before");
    }

    @Property
    void v18NothingIsChanged(@ForAll("plans") Plan plan) {
        assertThat(Dossiers.revising(plan.content(), plan.content()).errors()).containsExactly("V18 after");
    }

    @Property
    void v19OnlyOneMeasureIsMerged(@ForAll("plans") Plan before, @ForAll("plans") Plan after) {
        assertThat(Dossiers.of(ChangeKind.MERGE)
                        .from(before.content())
                        .to(other(before, after))
                        .errors())
                .containsExactly("V19 before");
    }

    @Property
    void v23ARatingIsWrittenIntoTheProse(@ForAll("plans") Plan plan, @ForAll("labels") String label) {
        Dossiers addition = Dossiers.adding(plan.content()).saying("ヒアリングの結果、" + label + "といたしました。");

        assertThat(addition.errors()).containsExactly("V23 reason.text");
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.of(Dossiers.LABELS);
    }

    @Property
    void v22AGoalIsWrittenTwice(@ForAll("plans") Plan plan) {
        MeasureContent content = plan.content();
        List<Goal> goals = new ArrayList<>(content.statedGoals());
        goals.add(goals.get(0));

        assertThat(adding(content, goals, content.plans()).placesOf("V22"))
                .containsExactly("after.goals[" + (goals.size() - 1) + "].text");
    }

    @Property
    void v14TheBaseYearIsTouched(@ForAll("plans") Plan plan) {
        assertThat(Dossiers.adding(plan.content()).placesOf("V14")).containsExactly("after.schedule.2023");
    }

    private static Dossiers adding(MeasureContent content, List<Goal> goals, List<YearPlan> plans) {
        return Dossiers.adding(with(content, goals, plans));
    }

    /** The plan after, told differently where it would be the same. */
    private static MeasureContent other(Plan before, Plan after) {
        MeasureContent content = after.content();
        return before.content().sameAs(content) ? content.retold("別の名称", null, null) : content;
    }

    private static MeasureContent with(MeasureContent content, List<Goal> goals, List<YearPlan> plans) {
        return new MeasureContent(
                content.number(),
                content.title(),
                content.department(),
                content.relatedDepartments(),
                content.background(),
                content.method(),
                content.schedule(),
                goals,
                plans,
                content.status(),
                content.lastYear());
    }
}
