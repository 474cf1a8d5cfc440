package jp.shimon.change;

import static jp.shimon.change.Contents.earlier;
import static jp.shimon.change.Contents.entry;
import static jp.shimon.change.Contents.goal;
import static jp.shimon.change.Contents.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.ReviewPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 年度計画欄・目標・計画概要の指摘：each rule finds its fault at its place, and a side that is not stated is skipped. */
class PlanRulesTest {

    @Test
    void aRevisionWithoutFaultHasNone() {
        assertThat(revised(sound()).findings()).isEmpty();
        assertThat(Dossiers.adding(sound().content()).citing(null).findings()).isEmpty();
    }

    @Test
    void v01AYearInTheGridWithoutAGoalAndAGoalWithoutAnEntry() {
        Contents noGoal = sound().goals(goal("ルールの検討", 2023, 2023), goal("ルールの策定", 2024, 2024));
        Contents noEntry = sound().schedule(entry(2023, 2023, "ルールの検討"), entry(2024, 2024, "ルールの策定"));

        assertThat(revised(noGoal).findings()).containsExactly("V01 after.schedule.2025");
        assertThat(revised(noEntry).placesOf("V01")).containsExactly("after.schedule.2025");
        assertThat(revised(sound().goalsNotStated()).findings()).isEmpty();
    }

    @Test
    void v02APlanByYearWithoutAnEntryFromTheBaseYearOn() {
        Contents noEntry = sound().schedule(entry(2023, 2023, "ルールの検討"), entry(2024, 2024, "ルールの策定"));

        assertThat(revised(noEntry).placesOf("V02")).containsExactly("after.yearPlans.2025");
        assertThat(revised(noEntry.noLines()).placesOf("V02")).isEmpty();
        assertThat(revised(noEntry)
                        .citing(new Review(2026, ReviewPeriod.FULL_YEAR))
                        .placesOf("V02"))
                .isEmpty();
    }

    @Test
    void v03TheGridStaysAndThePlanByYearChangesOrTheReverse() {
        Contents onlyLines = sound().lines(Map.of(2023, "別のこと", 2024, "ルールの策定", 2025, "ルールの運用"));
        Contents onlyCell = sound().lines(Map.of(2023, "ルールの検討", 2024, "ルールの提示", 2025, "ルールの運用"));

        assertThat(revised(onlyLines).placesOf("V03")).containsExactly("after.schedule.2023");
        assertThat(revised(onlyCell).placesOf("V03")).containsExactly("after.yearPlans.2024");
        assertThat(revised(onlyLines.noLines()).placesOf("V03")).isEmpty();
        assertThat(Dossiers.revising(earlier().noLines().content(), onlyLines.content())
                        .placesOf("V03"))
                .isEmpty();
    }

    @Test
    void v03AnArrowWrittenOutIsNoChange() {
        Contents arrow = sound().schedule(entry(2023, 2024, "ルールの検討"), entry(2025, 2025, "ルールの運用"));
        Contents writtenOut =
                sound().schedule(entry(2023, 2023, "ルールの検討"), entry(2024, 2024, "ルールの検討"), entry(2025, 2025, "ルールの運用"));

        assertThat(Dossiers.revising(arrow.content(), writtenOut.content()).placesOf("V03"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"→", " ⇒ ", "〃", "試行→"})
    void v04AnArrowWithNothingBeforeItOrWithoutAnEnd(String typed) {
        Contents arrow =
                sound().schedule(entry(2023, 2023, "ルールの検討"), entry(2024, 2024, typed), entry(2025, 2025, "ルールの運用"));

        assertThat(revised(arrow).placesOf("V04")).containsExactly("after.schedule.2024");
        assertThat(Dossiers.revising(arrow.content(), sound().content()).placesOf("V04"))
                .containsExactly("before.schedule.2024");
    }

    @Test
    void v04AnArrowThatSaysHowFarItGoesIsSound() {
        Contents lasting = sound().schedule(entry(2023, 2023, "ルールの検討"), entry(2024, 2025, "策定→運用"));

        assertThat(revised(lasting).placesOf("V04")).isEmpty();
    }

    @Test
    void v07AYearOutsideThePlanPeriod() {
        Contents grid =
                sound().schedule(entry(2023, 2023, "ルールの検討"), entry(2024, 2024, "ルールの策定"), entry(2025, 2026, "ルールの運用"));
        Contents goals =
                sound().goals(goal("ルールの検討", 2019, 2023), goal("ルールの策定", 2024, 2024), goal("ルールの運用", 2025, 2027));
        Contents lines = sound().lines(Map.of(2023, "ルールの検討", 2024, "ルールの策定", 2025, "ルールの運用", 2026, "さらに先"));

        assertThat(revised(grid).placesOf("V07")).containsExactly("after.schedule.2026");
        assertThat(revised(goals).placesOf("V07")).containsExactly("after.goals[0].from", "after.goals[2].to");
        assertThat(revised(lines).placesOf("V07")).containsExactly("after.yearPlans.2026");
    }

    @Test
    void v13NoEndStateAndYearsThatSayTheSame() {
        Contents endless = sound().schedule(entry(2023, 2025, "随時調査"))
                .goals(goal("随時調査", 2023, 2025))
                .lines(Map.of(2023, "随時調査", 2024, "随時調査", 2025, "随時調査"));

        assertThat(revised(endless).placesOf("V13")).containsExactly("after.goals", "after.yearPlans.2023");
        assertThat(revised(endless.goalsNotStated()).placesOf("V13"))
                .containsExactly("after.schedule", "after.yearPlans.2023");
        assertThat(revised(endless.schedule(entry(2023, 2023, "調査"), entry(2024, 2024, "調査"), entry(2025, 2025, "調査"))
                                .noLines())
                        .placesOf("V13"))
                .containsExactly("after.goals", "after.schedule.2023");
        assertThat(Dossiers.revising(
                                endless.content(),
                                endless.told("名称", null, null).content())
                        .placesOf("V13"))
                .as("a renaming leaves the plan alone")
                .isEmpty();
    }

    @Test
    void v13AFigureIsAnEndToo() {
        Contents figure = sound().schedule(entry(2023, 2025, "随時調査"))
                .goals(new jp.shimon.plan.Goal("調査", 2023, 2025, jp.shimon.plan.Goal.Kind.NUMERIC, "80%"))
                .noLines();

        assertThat(revised(figure).placesOf("V13")).isEmpty();
    }

    @Test
    void v17AStepThatComesTooLateForTheSameThing() {
        Contents late = sound().goals(goal("ルール案の提示", 2022, 2023), goal("ルール案の検討", 2024, 2025));
        Contents lines = sound().lines(Map.of(2023, "ルールの検討", 2024, "ルールの運用開始\nルールの策定", 2025, "ルールの運用"));
        Contents other = sound().goals(goal("ルールの運用", 2022, 2023), goal("システムの検討", 2024, 2025));

        assertThat(revised(late).placesOf("V17")).containsExactly("after.goals[1].text");
        assertThat(revised(lines).placesOf("V17")).containsExactly("after.yearPlans.2024");
        assertThat(revised(other).placesOf("V17")).as("another thing").isEmpty();
    }

    @Test
    void v22TheSameGoalInOverlappingPeriods() {
        Contents twice =
                sound().goals(goal("ルールの検討", 2023, 2024), goal("ルールの策定", 2024, 2024), goal("ルールの検討", 2024, 2025));

        assertThat(revised(twice).placesOf("V22")).containsExactly("after.goals[2].text");
        assertThat(revised(sound()).placesOf("V22")).isEmpty();
    }

    private static Dossiers revised(Contents after) {
        return Dossiers.revising(earlier().content(), after.content());
    }
}
