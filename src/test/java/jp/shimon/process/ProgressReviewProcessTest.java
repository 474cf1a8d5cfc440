package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.shimon.hearing.RatingGroup;
import jp.shimon.hearing.RoundForm;
import jp.shimon.hearing.RoundId;
import jp.shimon.hearing.RoundStatus;
import jp.shimon.hearing.RoundView;
import jp.shimon.hearing.Rounds;
import jp.shimon.notice.Notices;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import jp.shimon.testing.CountedStatements;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.SmallPlan;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 進捗確認：one test per path of progress-review.bpmn, and of the hearing as it is part of a round. */
@OfficeTest
class ProgressReviewProcessTest {

    @Autowired
    Town town;

    @Autowired
    Plans plans;

    @Autowired
    ReviewCases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Desk desk;

    @Autowired
    Notices notices;

    @Test
    void everyDepartmentRepliesIsHeardAndRatedAndTheRoundIsComplete() {
        RoundId round = asked(new SmallPlan().measure("窓口", "soumu", "案内板").measure("統計", "kikaku", "一本化"));
        assertThat(town.where(round.value())).contains("replyToInquiry");

        replies("soumu1", round, Map.of());
        assertThat(stages(round)).containsExactly("窓口 AWAITING_HEARING", "統計 AWAITING_REPLY");
        replies("kikaku1", round, Map.of("report1", "NOTHING", "result1", "下半期に始めるため"));
        assertThat(town.where(round.value())).containsExactly("awaitRatings");

        rated(round, "窓口", Map.of());
        assertThat(rounds.round(round).status()).isEqualTo(RoundStatus.OPEN);
        rated(round, "統計", Map.of());

        assertThat(town.where(round.value())).isEmpty();
        assertThat(rounds.round(round).status()).isEqualTo(RoundStatus.COMPLETED);
        assertThat(rounds.view(round).counts()).isEqualTo(new jp.shimon.hearing.RoundCounts(2, 2, 0, 2, 2, 2, 2, 2));
    }

    @Test
    void aRoundWhoseLastReplyComesAfterAllRatingsIsCompleteAtOnce() {
        RoundId round = asked(new SmallPlan().measure("窓口", "soumu", "案内板"));
        replies("soumu2", round, Map.of());
        rated(round, "窓口", Map.of());

        assertThat(rounds.round(round).status()).isEqualTo(RoundStatus.COMPLETED);
    }

    @Test
    void aDepartmentThatDoesNotReplyIsRecordedAndHeardAllTheSame() {
        RoundId round = asked(new SmallPlan().measure("窓口", "soumu", "案内板").measure("統計", "kikaku", "一本化"));

        assertThatThrownBy(() -> cases.unanswered(round, "kikaku", " ", town.person("gyoukan1")))
                .hasMessageContaining("required");
        assertThatThrownBy(() -> cases.unanswered(round, "kikaku", "期限を過ぎた", town.person("kikaku1")))
                .hasMessageContaining("round.secretariatOnly");
        cases.unanswered(round, "kikaku", "期限を過ぎても回答がないため", town.person("gyoukan1"));

        assertThat(stages(round)).containsExactly("窓口 AWAITING_REPLY", "統計 AWAITING_HEARING");
        assertThat(rounds.view(round).departments().get(1).reason()).isEqualTo("期限を過ぎても回答がないため");
        assertThatThrownBy(() -> cases.unanswered(round, "kikaku", "もう一度", town.person("gyoukan1")))
                .hasMessageContaining("round.notAwaited");
    }

    @Test
    void aRoundThatIsClosedEarlyLeavesItsOpenHearings() {
        RoundId round = asked(new SmallPlan().measure("窓口", "soumu", "案内板").measure("統計", "kikaku", "一本化"));
        replies("soumu1", round, Map.of());

        assertThatThrownBy(() -> cases.close(round, "", town.person("gyoukan1")))
                .hasMessageContaining("required");
        cases.close(round, "計画が新しくなるため", town.person("gyoukan1"));

        assertThat(rounds.round(round).status()).isEqualTo(RoundStatus.CLOSED_EARLY);
        assertThat(town.where(round.value())).isEmpty();
        rated(round, "窓口", Map.of());
        assertThat(stages(round)).containsExactly("窓口 RATED", "統計 AWAITING_REPLY");
        assertThatThrownBy(() -> cases.close(round, "もう一度", town.person("gyoukan1")))
                .hasMessageContaining("round.ended");
    }

    @Test
    void aPlanIsAskedOnceForAPeriodAndOnlyByTheSecretariat() {
        SmallPlan plan = new SmallPlan().measure("窓口", "soumu", "案内板");
        asked(plan);

        assertThatThrownBy(() -> cases.open(form(plan.code()), town.person("gyoukan1")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("round.exists");
        assertThatThrownBy(() -> cases.open(form(plan.code()), town.person("soumu1")))
                .hasMessageContaining("round.secretariatOnly");
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> cases.open(new RoundForm(null, null, "QUARTER", "soon"), town.person("gyoukan1")))
                .hasMessageContaining("field=plan")
                .hasMessageContaining("field=fiscalYear")
                .hasMessageContaining("field=period")
                .hasMessageContaining("field=due");
        assertThatThrownBy(() ->
                        cases.open(new RoundForm(Town.PLAN, 2030, "FULL_YEAR", "2031-04-20"), town.person("gyoukan1")))
                .hasMessageContaining("round.outsidePlan");
        assertThatThrownBy(() ->
                        cases.open(new RoundForm("no-such", 2023, "FULL_YEAR", "2024-04-20"), town.person("gyoukan1")))
                .hasMessageContaining("plan.unknown");
    }

    @Test
    void onlyTheDepartmentMayReplyAndEachOfItsPeople() {
        RoundId round = asked(new SmallPlan().measure("統計", "kikaku", "一本化"));
        String task = desk.openTask("replyToInquiry", round.value()).orElseThrow();

        assertThatThrownBy(() -> desk.task(task, town.person("soumu1"))).hasMessageContaining("task.notYours");
        assertThatThrownBy(() -> desk.task(task, town.person("gyoukan1"))).hasMessageContaining("task.notYours");
        assertThat(desk.task(task, town.person("kikaku1")).subject()).isEqualTo("令和5年度上半期実績 企画課");
        assertThat(desk.task(task, town.person("kikaku1")).due()).isEqualTo("2023-10-20");
    }

    @Test
    void aMeasureWhoseGoalMovedInThePeriodIsSuggestedAsNotDeterminable() {
        SmallPlan plan = new SmallPlan().measure("窓口", "soumu", "案内板");
        plans.add(plan.form(), town.person("gyoukan1"));
        plans.add(plan.retargeted("案内板を三か所", "2023-07-01").form(), town.person("gyoukan1"));
        RoundId round = cases.open(form(plan.code()), town.person("gyoukan1"));
        replies("soumu1", round, Map.of());

        TaskView rate = held(round, "窓口", Map.of());

        assertThat(rate.fields().get(0).options().get(0).value()).isEqualTo("NOT_DETERMINABLE");
    }

    @Test
    void aMeasureThatWasAddedInThePeriodIsSuggestedAsNotDeterminable() {
        SmallPlan plan = new SmallPlan().measure("窓口", "soumu", "案内板");
        plans.add(plan.form(), town.person("gyoukan1"));
        plan.measure("新しい取組", "soumu", "試行").inForceFrom("2023-06-01");
        plans.add(plan.form(), town.person("gyoukan1"));
        RoundId round = cases.open(form(plan.code()), town.person("gyoukan1"));
        replies("soumu1", round, Map.of());

        assertThat(held(round, "新しい取組", Map.of())
                        .fields()
                        .get(0)
                        .options()
                        .get(0)
                        .value())
                .isEqualTo("NOT_DETERMINABLE");
        assertThat(held(round, "窓口", Map.of()).fields().get(0).options().get(0).value())
                .isEqualTo("BELOW");
    }

    @Test
    void whatTheGoalsComeToIsSuggestedAtTheHearing() {
        RoundId round = asked(new SmallPlan().measure("窓口", "soumu", "案内板"));
        replies("soumu1", round, Map.of("goal1_1", "ACHIEVED", "self1", "ON"));

        TaskView rate = held(round, "窓口", Map.of());

        assertThat(rate.fields().get(0).options().get(0).value()).isEqualTo("ON");
        assertThat(Objects.requireNonNull(line(round, "窓口").self()).label()).isEqualTo("計画どおり");
    }

    @Test
    void aRatingBelowPlanCitesTheGoalsThatWereMissedOrGivesAReason() {
        RoundId round = asked(new SmallPlan().measure("窓口", "soumu", "案内板"));
        replies("soumu1", round, Map.of());
        TaskView rate = held(round, "窓口", Map.of());

        assertThat(rate.fields().get(1).options()).extracting(Option::value).containsExactly("g1");
        assertThatThrownBy(() -> town.complete("gyoukan2", rate.id(), Map.of("goals", List.of())))
                .hasMessageContaining("rating.citeGoals");
        town.complete("gyoukan2", rate.id(), Map.of());

        assertThat(Objects.requireNonNull(line(round, "窓口").internal()).group()).isEqualTo(RatingGroup.BELOW);
    }

    @Test
    void aMeasureWithoutGoalsSaysSoAndIsRatedBelowAllTheSame() {
        RoundId round = asked(new SmallPlan().measure("目標のない取組", "soumu", null));
        replies("soumu1", round, Map.of());
        TaskView rate = held(round, "目標のない取組", Map.of("achievement", "NOT_ACHIEVED"));

        assertThat(rate.fields().get(1).options()).extracting(Option::value).containsExactly("NONE_STATED");
        assertThatThrownBy(() -> town.complete("gyoukan2", rate.id(), Map.of("goals", List.of())))
                .hasMessageContaining("rating.citeGoals");
        town.complete("gyoukan2", rate.id(), Map.of("goals", List.of(), "reason", "窓口の待ち時間が延びたため"));
    }

    @Test
    void belowPlanInvitesTheDepartmentToPropose() {
        RoundId round = asked(new SmallPlan().measure("案内される取組", "soumu", "案内板"));
        replies("soumu1", round, Map.of());
        rated(round, "案内される取組", Map.of());

        assertThat(told("soumu1", "notice.below.draft", "案内される取組"))
                .singleElement()
                .satisfies(link -> assertThat(link)
                        .startsWith("/changes/new?plan=review-")
                        .contains("kind=REVISE", "fiscalYear=2023", "period=FIRST_HALF"));
        assertThat(told("soumu2", "notice.below.head", "案内される取組")).hasSize(1);
    }

    @Test
    void aReplyOnRecordIsNotAskedForAgain() {
        SmallPlan plan = new SmallPlan().measure("窓口", "soumu", "案内板");
        RoundId first = asked(plan);
        replies("soumu1", first, Map.of());
        cases.close(first, "打ち切る", town.person("gyoukan1"));

        assertThat(rounds.questions(first, "soumu")).isEmpty();
    }

    @Test
    void statementsGrowWithTheMeasuresByTheSameStepEach() {
        int ten = statements(10);
        int thirty = statements(30);
        int fifty = statements(50);

        assertThat(fifty - thirty).isEqualTo(thirty - ten);
        assertThat((thirty - ten) / 20).as("statements per measure").isLessThan(40);
    }

    /** To open the hearings of so many measures by one reply. */
    private int statements(int measures) {
        SmallPlan plan = new SmallPlan();
        for (int i = 0; i < measures; i++) {
            plan.measure("取組" + i, "soumu", "目標" + i);
        }
        RoundId round = asked(plan);
        String task = desk.openTask("replyToInquiry", round.value()).orElseThrow();
        Map<String, Object> answers = Town.filled(desk.task(task, town.person("soumu1")), Map.of());
        return CountedStatements.of(() -> desk.complete(task, answers, town.person("soumu1")))
                .size();
    }

    private List<String> told(String person, String key, String about) {
        return notices.unreadOf(person).stream()
                .filter(notice ->
                        notice.key().equals(key) && notice.sentence().args().contains(about))
                .map(notice -> notice.about().path())
                .toList();
    }

    private RoundId asked(SmallPlan plan) {
        plans.add(plan.form(), town.person("gyoukan1"));
        return cases.open(form(plan.code()), town.person("gyoukan1"));
    }

    private static RoundForm form(String plan) {
        return new RoundForm(plan, 2023, "FIRST_HALF", "2023-10-20");
    }

    private void replies(String who, RoundId round, Map<String, ?> given) {
        String department = String.valueOf(town.person(who).department());
        String task = town.tasksOf(who).stream()
                .filter(each -> each.key().equals("replyToInquiry"))
                .filter(each -> desk.businessKey(each.id()).equals(round.value()))
                .map(TaskView::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(department + " is not asked"));
        town.complete(who, task, given);
    }

    private TaskView held(RoundId round, String title, Map<String, ?> given) {
        UUID hearing = Objects.requireNonNull(line(round, title).hearing()).value();
        town.answers("gyoukan2", "holdHearing", hearing, given);
        return desk.task(desk.openTask("rate", hearing).orElseThrow(), town.person("gyoukan2"));
    }

    private void rated(RoundId round, String title, Map<String, ?> given) {
        town.complete("gyoukan2", held(round, title, given).id(), Map.of());
    }

    private RoundView.Line line(RoundId round, String title) {
        return lines(round).stream()
                .filter(line -> line.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<RoundView.Line> lines(RoundId round) {
        List<RoundView.Line> lines = new ArrayList<>();
        rounds.view(round).departments().forEach(asked -> lines.addAll(asked.measures()));
        return lines;
    }

    private List<String> stages(RoundId round) {
        return lines(round).stream()
                .map(line -> line.title() + " " + line.stage())
                .toList();
    }
}
