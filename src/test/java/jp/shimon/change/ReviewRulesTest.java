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

/** 評価と基準年度の指摘。 */
class ReviewRulesTest {

    private static final Review WHOLE_R5 = new Review(2023, ReviewPeriod.FULL_YEAR);

    @Test
    void v05RatedBelowPlanAgainstGoalsThatHadNotBegun() {
        Contents late = earlier().goals(goal("ルールの検討", 2024, 2025));

        assertThat(from(late).rated(Dossiers.BELOW).placesOf("V05")).containsExactly("before.goals");
        assertThat(from(late.goals()).rated(Dossiers.BELOW).placesOf("V05")).containsExactly("before.goals");
        assertThat(from(earlier()).rated(Dossiers.BELOW).placesOf("V05")).isEmpty();
        assertThat(from(late).rated(Dossiers.ON).placesOf("V05")).isEmpty();
        assertThat(from(late).placesOf("V05")).as("not rated yet").isEmpty();
        assertThat(from(late.goalsNotStated()).rated(Dossiers.BELOW).placesOf("V05"))
                .as("not stated")
                .isEmpty();
    }

    @Test
    void v05OfSeveralMeasuresTheOneThatIsConcerned() {
        Contents late = earlier().goals(goal("ルールの検討", 2024, 2025));
        Dossiers merger = Dossiers.of(ChangeKind.MERGE)
                .from(earlier().content(), 1, Dossiers.BELOW)
                .from(late.content(), 1, Dossiers.BELOW)
                .to(sound().content());

        assertThat(merger.placesOf("V05")).containsExactly("before[1].goals");
    }

    @Test
    void v06SpeaksOfAnOriginalPlanThatIsNotOnRecord() {
        Dossiers original = from(earlier()).saying("当初の計画を見直します。");

        assertThat(original.placesOf("V06")).containsExactly("reason.text");
        assertThat(original.revision(2).placesOf("V06")).as("revised before").isEmpty();
        assertThat(from(earlier()).saying("令和5年度当初予算により見直します。").placesOf("V06")).isEmpty();
        assertThat(Dossiers.adding(sound().content()).saying("当初の計画").placesOf("V06"))
                .as("nothing stood before")
                .isEmpty();
    }

    @Test
    void v14AYearBeforeTheBaseYearIsTouched() {
        Contents past = sound().schedule(
                        entry(2021, 2021, "準備"),
                        entry(2023, 2023, "ルールの検討"),
                        entry(2024, 2024, "ルールの策定"),
                        entry(2025, 2025, "ルールの運用"));
        Contents goal = sound().goals(
                        goal("準備", 2021, 2021),
                        goal("ルールの検討", 2023, 2023),
                        goal("ルールの策定", 2024, 2024),
                        goal("ルールの運用", 2025, 2025));

        assertThat(to(past).placesOf("V14")).containsExactly("after.schedule.2021");
        assertThat(to(goal).placesOf("V14")).containsExactly("after.goals");
        assertThat(to(goal.goalsNotStated()).placesOf("V14")).isEmpty();
    }

    @Test
    void v14TheBaseYearIsTouchedAfterItsFirstHalf() {
        Contents base = sound().lines(Map.of(2023, "別のこと", 2024, "ルールの策定", 2025, "ルールの運用"));

        assertThat(to(base).placesOf("V14")).containsExactly("after.yearPlans.2023");
        assertThat(Dossiers.adding(sound().content()).placesOf("V14")).containsExactly("after.schedule.2023");
        assertThat(Dossiers.adding(sound().content()).citing(null).placesOf("V14"))
                .as("no review on record")
                .isEmpty();
    }

    @Test
    void v14TheCutOffIsRuleData() {
        Contents base = sound().lines(Map.of(2023, "別のこと", 2024, "ルールの策定", 2025, "ルールの運用"));
        RuleWords delivered = Dossiers.delivered();
        RuleWords december = new RuleWords(
                delivered.homophones(),
                delivered.slips(),
                delivered.variants(),
                delivered.endStates(),
                delivered.stages(),
                delivered.baselineWords(),
                delivered.ignored(),
                delivered.ratingVerbs(),
                new RuleWords.Day(12, 31));

        assertThat(to(base).with(december).placesOf("V14")).isEmpty();
        assertThat(to(base).with(december).citing(WHOLE_R5).placesOf("V14")).containsExactly("after.yearPlans.2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ヒアリングの結果、計画どおりといたしました。", "計画どおりと評価しました。", "「計画どおり」とした。", "計画どおりと判定された。"})
    void v23TheProseStatesAnotherRating(String text) {
        assertThat(from(earlier()).rated(Dossiers.BELOW).saying(text).placesOf("V23"))
                .containsExactly("reason.text");
        assertThat(from(earlier()).saying(text).placesOf("V23"))
                .as("not confirmed yet")
                .containsExactly("reason.text");
        assertThat(from(earlier()).rated(Dossiers.ON).saying(text).placesOf("V23"))
                .as("the confirmed one")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"計画どおりの策定には至っていません。", "計画未満の取組を見直すこととした。", "計画以上に進んでいます。", "新たに検討するとした。"})
    void v23OtherWordsStateNoRating(String text) {
        assertThat(from(earlier()).rated(Dossiers.BELOW).saying(text).placesOf("V23"))
                .isEmpty();
    }

    private static Dossiers from(Contents before) {
        return Dossiers.revising(before.content(), sound().content());
    }

    private static Dossiers to(Contents after) {
        return Dossiers.revising(earlier().content(), after.content());
    }
}
