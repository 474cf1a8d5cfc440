package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ConsultationStatus;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.ItemOutcome;
import jp.shimon.consultation.MeetingStatus;
import jp.shimon.notice.Notices;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 諮問：one test per path of consultation.bpmn. */
@OfficeTest
class ConsultationProcessTest {

    @Autowired
    Town town;

    @Autowired
    Changes changes;

    @Autowired
    Consultations consultations;

    @Autowired
    Notices notices;

    @Test
    void fromTheBundleToThePlan() {
        String measure = town.aMeasure("改定される取組");
        ChangeId change = town.awaitingBundle(town.proposed(measure));
        ConsultationId consultation = town.inSession(change);
        town.deliberated(consultation, Map.of());

        finish(consultation);

        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.ADOPTED);
        assertThat(town.cell(measure, 2024)).isEqualTo(Town.R6);
        assertThat(town.view(consultation).status()).isEqualTo(ConsultationStatus.CLOSED);
        assertThat(town.where(change.value())).isEmpty();
        assertThat(town.where(consultation.value())).isEmpty();
    }

    @Test
    void headquartersSendsOneItemBackAndDoesNotTakeUpAnother() {
        ChangeId one = town.awaitingBundle(town.proposed(town.aMeasure("本部が差し戻す取組")));
        ChangeId two = town.awaitingBundle(town.proposed(town.aMeasure("本部が見送る取組")));
        ConsultationId consultation = town.bundled(one, two);
        town.answers("gyoukan1", "prepareConsultation", consultation.value());

        town.answers(
                "honbu1",
                "headquartersDecision",
                consultation.value(),
                Map.of("item1", "SEND_BACK", "reason1", "財源を示すこと", "item2", "NOT_TAKEN_UP", "reason2", "優先度が低い"));

        assertThat(town.where(one.value())).containsExactly("reviseProposal");
        assertThat(town.statusOf(two)).isEqualTo(ChangeStatus.NOT_TAKEN_UP);
        assertThat(town.where(consultation.value())).isEmpty();
        assertThat(town.view(consultation).status()).isEqualTo(ConsultationStatus.CLOSED);
    }

    @Test
    void aBundleOfMinorItemsGoesStraightToTheDecision() {
        String measure = town.aMeasure("軽微に変える取組");
        ChangeId change = town.awaitingBundle(town.renamed(measure, "軽微に変えた取組"));
        ConsultationId consultation = town.bundled(change);
        town.answers("gyoukan1", "prepareConsultation", consultation.value());
        town.answers("honbu1", "headquartersDecision", consultation.value());

        assertThat(town.where(consultation.value())).containsExactly("decideAdoption");
        town.answers("shichou1", "decideAdoption", consultation.value());

        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.ADOPTED);
    }

    @Test
    void theSecretariatCorrectsTheWordingAndTheDrafterIsTold() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("文章を直す取組")));
        ConsultationId consultation = town.bundled(change);

        town.answers("gyoukan1", "prepareConsultation", consultation.value(), Map.of("text1", "読みやすくした変更内容"));

        assertThat(changes.view(change).reason().text()).isEqualTo("読みやすくした変更内容");
        assertThat(notices.unreadOf("soumu1"))
                .anyMatch(notice ->
                        notice.key().equals("notice.reworded") && change.value().equals(notice.change()));
    }

    @Test
    void aDecisionMadeOnPaperIsRecordedWithItsNumberDateAndDecider() {
        ConsultationId consultation = town.bundled(town.awaitingBundle(town.proposed(town.aMeasure("紙で決裁した取組"))));
        town.answers("gyoukan1", "prepareConsultation", consultation.value());
        town.answers("honbu1", "headquartersDecision", consultation.value());

        town.answers(
                "shichou1",
                "approveConsultation",
                consultation.value(),
                Map.of("documentNumber", "起案第12号", "decidedOn", "2026-11-02", "decider", "副市長（代決）"));

        assertThat(town.view(consultation).decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.documentNumber()).isEqualTo("起案第12号");
            assertThat(decision.decidedOn()).isEqualTo("2026-11-02");
            assertThat(decision.decider()).isEqualTo("副市長（代決）");
            assertThat(decision.recordedBy()).isEqualTo("shichou1");
        });
    }

    @Test
    void theMayorSendsTheConsultationBackToTheSecretariat() {
        ConsultationId consultation = town.bundled(town.awaitingBundle(town.proposed(town.aMeasure("諮問を差し戻す取組"))));
        town.answers("gyoukan1", "prepareConsultation", consultation.value());
        town.answers("honbu1", "headquartersDecision", consultation.value());

        town.answers(
                "shichou1",
                "approveConsultation",
                consultation.value(),
                Map.of("outcome", "SEND_BACK", "reason", "前文を直す"));

        assertThat(town.where(consultation.value())).containsExactly("prepareConsultation");
        assertThat(town.view(consultation).status()).isEqualTo(ConsultationStatus.PREPARING);
    }

    @Test
    void withoutQuorumASecondMeetingIsCalledAndTheLetterStays() {
        ConsultationId consultation = town.issued(town.awaitingBundle(town.proposed(town.aMeasure("流会になる取組"))));
        String letter = town.view(consultation).facts().letterNumber();
        List<String> four = members(consultation).subList(0, 4);

        town.answers("gyoukan1", "recordAttendance", consultation.value(), Map.of("present", four));
        assertThat(town.where(consultation.value())).containsExactly("convene");
        town.answers("gyoukan1", "convene", consultation.value());
        town.answers(
                "gyoukan1",
                "recordAttendance",
                consultation.value(),
                Map.of("present", members(consultation).subList(0, 5)));

        assertThat(town.where(consultation.value())).contains("deliberateItem");
        assertThat(town.view(consultation).meetings())
                .extracting(meeting -> meeting.status())
                .containsExactly(MeetingStatus.NO_QUORUM, MeetingStatus.HELD);
        assertThat(town.view(consultation).facts().letterNumber()).isEqualTo(letter);
    }

    @Test
    void carriedOverToTheNextMeetingOfTheSameConsultation() {
        ChangeId one = town.awaitingBundle(town.proposed(town.aMeasure("適当とされる取組")));
        ChangeId two = town.awaitingBundle(town.proposed(town.aMeasure("継続審議の取組")));
        ConsultationId consultation = town.inSession(one, two);

        town.answers("gyoukan1", "deliberateItem", consultation.value());
        town.answers("gyoukan1", "deliberateItem", consultation.value(), Map.of("outcome", "CARRIED_OVER"));
        assertThat(town.where(consultation.value())).containsExactly("chooseReporting");
        town.answers("gyoukan1", "chooseReporting", consultation.value(), Map.of("reporting", "WAIT"));
        assertThat(town.where(consultation.value())).containsExactly("convene");
        town.answers("gyoukan1", "convene", consultation.value());
        town.answers("gyoukan1", "recordAttendance", consultation.value());
        town.deliberated(consultation, Map.of());

        assertThat(town.where(consultation.value())).containsExactly("finalizeReport");
        assertThat(town.view(consultation).items())
                .extracting(item -> item.outcome())
                .containsOnly(ItemOutcome.APPROPRIATE);
    }

    @Test
    void anAmendedItemIsAgreedOnAndItsTextAdoptedWhileTheFrozenPaperStays() {
        String measure = town.aMeasure("修正される取組");
        ChangeId change = town.awaitingBundle(town.proposed(measure));
        ConsultationId consultation = town.inSession(change);
        String digest = town.view(consultation).facts().digest();
        town.deliberated(consultation, Map.of("outcome", "AMENDED", "opinion", "時期を明らかにすること"));

        town.answers("gyoukan1", "reflectAmendment", consultation.value(), Map.of("cell2024", "6月にルールを策定"));
        town.answers(
                "soumu2", "agreeAmendment", consultation.value(), Map.of("outcome", "DISAGREE", "reason", "6月は早い"));
        town.answers("gyoukan1", "reflectAmendment", consultation.value(), Map.of("cell2024", "9月にルールを策定"));
        town.answers("soumu2", "agreeAmendment", consultation.value());
        finish(consultation);

        assertThat(town.cell(measure, 2024)).isEqualTo("9月にルールを策定");
        assertThat(consultations.paper(consultation).digest()).isEqualTo(digest);
        assertThat(consultations
                        .paper(consultation)
                        .content()
                        .sections()
                        .get(0)
                        .items()
                        .get(0)
                        .after()
                        .get(0)
                        .entryOf(2024)
                        .orElseThrow()
                        .text())
                .isEqualTo(Town.R6);
    }

    @Test
    void notAppropriateAndTheMayorDoesNotTakeItUp() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("適当でない取組")));
        ConsultationId consultation = town.inSession(change);
        town.deliberated(consultation, Map.of("outcome", "NOT_APPROPRIATE", "opinion", "効果が示されていない"));
        town.answers("gyoukan1", "finalizeReport", consultation.value());

        town.answers("shichou1", "decideAdoption", consultation.value());

        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.NOT_TAKEN_UP);
        assertThat(town.where(consultation.value())).isEmpty();
        assertThat(town.where(change.value())).isEmpty();
    }

    @Test
    void theMayorSendsAnItemBackToItsDrafter() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("市長が差し戻す取組")));
        ConsultationId consultation = town.inSession(change);
        town.deliberated(consultation, Map.of());
        town.answers("gyoukan1", "finalizeReport", consultation.value());

        town.answers(
                "shichou1",
                "decideAdoption",
                consultation.value(),
                Map.of("item1", "SEND_BACK", "reason1", "費用を見直すこと"));

        assertThat(town.where(change.value())).containsExactly("reviseProposal");
    }

    @Test
    void aMovedBaseCanOnlyBeSentBackOrNotTakenUp() {
        String measure = town.aMeasure("先に変わる取組");
        ChangeId minor = town.awaitingBundle(town.renamed(measure, "先に変わった取組"));
        ConsultationId consultation = town.inSession(town.awaitingBundle(town.proposed(measure)));
        ConsultationId other = town.bundled(minor);
        town.answers("gyoukan1", "prepareConsultation", other.value());
        town.answers("honbu1", "headquartersDecision", other.value());
        town.answers("shichou1", "decideAdoption", other.value());
        town.deliberated(consultation, Map.of());
        town.answers("gyoukan1", "finalizeReport", consultation.value());

        assertThatThrownBy(() ->
                        town.answers("shichou1", "decideAdoption", consultation.value(), Map.of("item1", "ADOPT")))
                .isInstanceOf(Refused.class);
        town.answers("shichou1", "decideAdoption", consultation.value());
        assertThat(town.where(consultation.value())).isEmpty();
    }

    @Test
    void aMeasureIsBeforeTheCommitteeOnceOnly() {
        String measure = town.aMeasure("二重に諮問される取組");
        ChangeId first = town.awaitingBundle(town.proposed(measure));
        ChangeId second = town.awaitingBundle(town.proposed(measure));
        town.issued(first);

        assertThatThrownBy(() -> town.issued(second))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("one_open_issued_consultation");
    }

    private void finish(ConsultationId consultation) {
        UUID key = consultation.value();
        town.answers("gyoukan1", "finalizeReport", key);
        town.answers("shichou1", "decideAdoption", key);
        town.answers("gyoukan1", "publishPlan", key);
        town.answers("gyoukan1", "reportToCouncil", key);
    }

    private List<String> members(ConsultationId consultation) {
        return consultations.members(consultation).stream()
                .map(member -> member.id().toString())
                .toList();
    }
}
