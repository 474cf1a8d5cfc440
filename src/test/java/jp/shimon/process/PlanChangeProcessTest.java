package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.notice.Notices;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import jp.shimon.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 計画変更：one test per path of plan-change.bpmn. */
@OfficeTest
class PlanChangeProcessTest {

    @Autowired
    Town town;

    @Autowired
    Cases cases;

    @Autowired
    Desk desk;

    @Autowired
    Changes changes;

    @Autowired
    Notices notices;

    @Autowired
    Timeline timeline;

    @Test
    void proposedFirstHeardAndRatedAfterwards() {
        ChangeId change = town.proposed(town.aMeasure("提案が先の取組"));
        assertThat(town.where(change.value())).containsExactly("approveProposal");

        town.answers("soumu2", "approveProposal", change.value());
        town.answers("kikaku1", "concur", change.value());
        town.answers("gyoukan2", "checkProposal", change.value());

        assertThat(town.where(change.value())).containsExactly("awaitRating");
        town.ratings(change);
        assertThat(town.where(change.value())).containsExactly("awaitDecision");
        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.AWAITING_BUNDLE);
    }

    @Test
    void alreadyRatedWhenProposed() {
        String measure = town.aMeasure("評価が先の取組");
        ChangeId first = town.awaitingBundle(town.proposed(measure));
        cases.withdraw(first, "やり直すため", town.person("soumu1"));

        ChangeId second = town.proposed(measure);
        town.answers("soumu2", "approveProposal", second.value());
        town.answers("kikaku1", "concur", second.value());
        town.answers("gyoukan2", "checkProposal", second.value());

        assertThat(town.where(second.value())).containsExactly("awaitDecision");
        assertThat(changes.view(second).hearing().rating().label()).isEqualTo("計画未満");
    }

    @Test
    void anAdditionHasAHearingOfItsOwnAndNoRating() {
        ChangeId change = town.proposedAddition("新しく加える取組");
        town.answers("gyoukan3", "approveProposal", change.value());

        town.answers("gyoukan2", "checkProposal", change.value());
        assertThat(town.where(change.value())).containsExactly("hearNewMeasure");
        town.answers("gyoukan2", "hearNewMeasure", change.value());

        assertThat(town.where(change.value())).containsExactly("awaitDecision");
        assertThat(changes.view(change).hearing()).isNull();
    }

    @Test
    void sentBackToTheDrafterAndSubmittedAgain() {
        ChangeId change = town.proposed(town.aMeasure("差し戻される取組"));

        town.answers("soumu2", "approveProposal", change.value(), Map.of("outcome", "SEND_BACK", "reason", "目標を確かめる"));

        assertThat(town.where(change.value())).containsExactly("reviseProposal");
        cases.submit(change, town.person("soumu1"));
        assertThat(town.where(change.value())).containsExactly("approveProposal");
        assertThat(changes.head(change).round()).isEqualTo(2);
    }

    @Test
    void sentBackToAChosenEarlierStep() {
        ChangeId change = town.proposed(town.aMeasure("課長に差し戻される取組"));
        town.answers("soumu2", "approveProposal", change.value());
        town.answers("kikaku1", "concur", change.value());

        town.answers(
                "gyoukan2",
                "checkProposal",
                change.value(),
                Map.of("outcome", "SEND_BACK", "returnTo", "approveProposal", "reason", "課長の確認が要る"));

        assertThat(town.where(change.value())).containsExactly("approveProposal");
    }

    @Test
    void aSendBackWithoutAReasonIsRefusedAndTheTaskStays() {
        ChangeId change = town.proposed(town.aMeasure("理由のない差戻し"));

        assertThatThrownBy(
                        () -> town.answers("soumu2", "approveProposal", change.value(), Map.of("outcome", "SEND_BACK")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(v -> v.field() + " " + v.rule())
                                .containsExactly("reason reason.required"));
        assertThat(town.where(change.value())).containsExactly("approveProposal");
    }

    @Test
    void pulledBackBeforeTheNextPersonActs() {
        ChangeId change = town.proposed(town.aMeasure("引き戻す取組"));

        cases.pullBack(change, "数字を直す", town.person("soumu1"));

        assertThat(town.where(change.value())).containsExactly("reviseProposal");
    }

    @Test
    void pulledBackTooLateIsRefusedAndNothingMoves() {
        ChangeId change = town.proposed(town.aMeasure("引き戻せない取組"));
        town.answers("soumu2", "approveProposal", change.value());

        assertThatThrownBy(() -> cases.pullBack(change, "遅すぎた", town.person("soumu1")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("pullBack.tooLate");
        assertThat(town.where(change.value())).containsExactly("concur");
        assertThat(changes.head(change).withDrafter()).isFalse();
    }

    @Test
    void withdrawnBeforeItIsBundled() {
        ChangeId change = town.proposed(town.aMeasure("取り下げる取組"));

        cases.withdraw(change, "事情が変わった", town.person("soumu1"));

        assertThat(town.where(change.value())).isEmpty();
        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.WITHDRAWN);
    }

    @Test
    void withdrawnByTheDrafterAfterASendBack() {
        ChangeId change = town.proposed(town.aMeasure("差し戻されて取り下げる取組"));
        town.answers("soumu2", "approveProposal", change.value(), Map.of("outcome", "SEND_BACK", "reason", "無理がある"));

        town.answers("soumu1", "reviseProposal", change.value(), Map.of("outcome", "WITHDRAW", "reason", "取りやめる"));

        assertThat(town.where(change.value())).isEmpty();
        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.WITHDRAWN);
    }

    @Test
    void notTakenUpByTheSectionHead() {
        ChangeId change = town.proposed(town.aMeasure("見送る取組"));

        town.answers("soumu2", "approveProposal", change.value(), Map.of("outcome", "NOT_TAKEN_UP", "reason", "時期でない"));

        assertThat(town.where(change.value())).isEmpty();
        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.NOT_TAKEN_UP);
    }

    @Test
    void scrappedByTheSecretariatAndWhoeverConcurredIsTold() {
        ChangeId change = town.proposed(town.aMeasure("廃案になる取組"));
        town.answers("soumu2", "approveProposal", change.value());
        town.answers("kikaku1", "concur", change.value());

        town.answers("gyoukan2", "checkProposal", change.value(), Map.of("outcome", "SCRAP", "reason", "前提がなくなった"));

        assertThat(town.where(change.value())).isEmpty();
        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.SCRAPPED);
        assertThat(notices.unreadOf("kikaku1"))
                .anyMatch(notice -> change.value().equals(notice.change()));
        assertThat(notices.unreadOf("soumu1")).anyMatch(notice -> change.value().equals(notice.change()));
    }

    @Test
    void aDissentDoesNotStopTheCase() {
        ChangeId change = town.proposed(town.aMeasure("異議のある取組"));
        town.answers("soumu2", "approveProposal", change.value());

        town.answers("kikaku1", "concur", change.value(), Map.of("outcome", "DISSENT", "opinion", "予算の裏付けが要る"));

        assertThat(town.where(change.value())).containsExactly("checkProposal");
        assertThat(changes.view(change).concurrences()).singleElement().satisfies(answer -> {
            assertThat(answer.agreed()).isFalse();
            assertThat(answer.opinion()).isEqualTo("予算の裏付けが要る");
        });
    }

    @Test
    void aMinorChangeNeedsNeitherHearingNorRating() {
        ChangeId change = town.renamed(town.aMeasure("名前を変える取組"), "新しい名前の取組");
        town.answers("soumu2", "approveProposal", change.value());
        town.answers("gyoukan2", "checkProposal", change.value());

        assertThat(town.where(change.value())).containsExactly("awaitDecision");
        assertThat(timeline.ofChange(change.value()))
                .extracting(entry -> entry.key())
                .containsSubsequence("submit", "approveProposal", "noConcurrence", "checkProposal");
    }

    @Test
    void nobodyChecksWhatTheyDrafted() {
        ChangeId change = town.proposedAddition("事務局が起案する取組");
        town.answers("gyoukan3", "approveProposal", change.value());

        String task = desk.openTask("checkProposal", change.value()).orElseThrow();
        Person drafter = town.person("gyoukan1");

        assertThatThrownBy(() -> desk.task(task, drafter)).hasMessageContaining("task.notYours");
        assertThatThrownBy(() -> desk.complete(task, Map.of("outcome", "APPROVE"), drafter))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("task.notYours");
        town.answers("gyoukan2", "checkProposal", change.value());
    }
}
