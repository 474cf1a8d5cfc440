package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** ヒアリング：one test per path of hearing.bpmn and the rating table. */
@OfficeTest
class HearingProcessTest {

    @Autowired
    Town town;

    @Autowired
    Cases cases;

    @Autowired
    Changes changes;

    @Autowired
    Desk desk;

    @Test
    void theTableSuggestsAndAPersonConfirms() {
        ChangeId change = waitingForItsRating("未達成の取組");

        TaskView rate = held(change, "NOT_ACHIEVED", false);

        assertThat(rate.fields().get(0).options().get(0).value()).isEqualTo("BELOW");
        town.complete("gyoukan2", rate.id(), Map.of());
        assertThat(town.where(change.value())).containsExactly("awaitDecision");
    }

    @Test
    void aTargetThatChangedInThePeriodIsNotDeterminable() {
        ChangeId change = waitingForItsRating("目標が変わった取組");

        assertThat(held(change, "NOT_ACHIEVED", true)
                        .fields()
                        .get(0)
                        .options()
                        .get(0)
                        .value())
                .isEqualTo("NOT_DETERMINABLE");
    }

    @Test
    void anAchievedGoalIsOnPlan() {
        ChangeId change = waitingForItsRating("達成した取組");

        assertThat(held(change, "ACHIEVED", false)
                        .fields()
                        .get(0)
                        .options()
                        .get(0)
                        .value())
                .isEqualTo("ON");
    }

    @Test
    void anotherRatingThanTheSuggestedOneNeedsAReason() {
        ChangeId change = waitingForItsRating("評価案と違う取組");
        TaskView rate = held(change, "NOT_ACHIEVED", false);

        assertThatThrownBy(() -> town.complete("gyoukan2", rate.id(), Map.of("outcome", "ON")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("rating.overridden");
        town.complete("gyoukan2", rate.id(), Map.of("outcome", "ON", "reason", "年度末に達成できる見込みのため"));
        assertThat(town.where(change.value())).containsExactly("awaitDecision");
    }

    @Test
    void twoChangesOfOneMeasureShareOneHearing() {
        String measure = town.aMeasure("二つの案がある取組");
        ChangeId first = untilChecked(town.proposed(measure));
        ChangeId second = untilChecked(town.proposed(measure));
        assertThat(town.openHearings("holdHearing", first)).hasSize(1);

        town.ratings(first);

        assertThat(town.where(first.value())).containsExactly("awaitDecision");
        assertThat(town.where(second.value())).containsExactly("awaitDecision");
    }

    @Test
    void aWithdrawnChangeLeavesTheHearingAlone() {
        ChangeId change = waitingForItsRating("取り下げても残るヒアリング");
        String hearing = town.openHearings("holdHearing", change).get(0);

        cases.withdraw(change, "やめる", town.person("soumu1"));

        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.WITHDRAWN);
        assertThat(desk.task(hearing, town.person("gyoukan2")).key()).isEqualTo("holdHearing");
    }

    private ChangeId waitingForItsRating(String title) {
        ChangeId change = untilChecked(town.proposed(town.aMeasure(title)));
        assertThat(town.where(change.value())).containsExactly("awaitRating");
        return change;
    }

    private ChangeId untilChecked(ChangeId change) {
        town.answers("soumu2", "approveProposal", change.value());
        town.answers("kikaku1", "concur", change.value());
        town.answers("gyoukan2", "checkProposal", change.value());
        return change;
    }

    private TaskView held(ChangeId change, String achievement, boolean targetChanged) {
        String task = town.openHearings("holdHearing", change).get(0);
        town.complete("gyoukan2", task, Map.of("achievement", achievement, "targetChanged", targetChanged));
        return desk.task(town.openHearings("rate", change).get(0), town.person("gyoukan2"));
    }
}
