package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ConsultationStatus;
import jp.shimon.consultation.Consultations;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 取下げ：before issue it takes effect, after issue the mayor decides, after the report it is too late. */
@OfficeTest
class WithdrawalProcessTest {

    @Autowired
    Consultations consultations;

    @Autowired
    Town town;

    @Autowired
    Cases cases;

    @Test
    void withdrawnBeforeIssueItLeavesTheBundle() {
        ChangeId one = town.awaitingBundle(town.proposed(town.aMeasure("諮問前に取り下げる取組")));
        ChangeId two = town.awaitingBundle(town.proposed(town.aMeasure("残る取組")));
        ConsultationId consultation = town.bundled(one, two);

        cases.withdraw(one, "取りやめる", town.person("soumu1"));

        assertThat(town.statusOf(one)).isEqualTo(ChangeStatus.WITHDRAWN);
        assertThat(town.view(consultation).openItems()).hasSize(1);
        assertThat(town.where(consultation.value())).containsExactly("prepareConsultation");
        cases.withdraw(two, "こちらもやめる", town.person("soumu1"));
        assertThat(town.where(consultation.value())).isEmpty();
    }

    @Test
    void withdrawnAfterIssueIsForTheMayorAndClosesTheOpenTask() {
        ChangeId one = town.awaitingBundle(town.proposed(town.aMeasure("諮問後に取り下げる取組")));
        ChangeId two = town.awaitingBundle(town.proposed(town.aMeasure("諮問に残る取組")));
        ConsultationId consultation = town.inSession(one, two);

        cases.withdraw(one, "事情が変わった", town.person("soumu1"));
        assertThat(town.where(consultation.value())).contains("decideWithdrawal", "deliberateItem");
        town.answers("shichou1", "decideWithdrawal", consultation.value());

        assertThat(town.statusOf(one)).isEqualTo(ChangeStatus.WITHDRAWN);
        assertThat(town.where(one.value())).isEmpty();
        town.answers("gyoukan1", "deliberateItem", consultation.value());
        assertThat(town.where(consultation.value())).containsExactly("finalizeReport");
    }

    @Test
    void aWithdrawalThatTheMayorRefusesChangesNothing() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("取下げを認めない取組")));
        ConsultationId consultation = town.inSession(change);
        cases.withdraw(change, "やめたい", town.person("soumu1"));

        town.answers(
                "shichou1", "decideWithdrawal", consultation.value(), Map.of("outcome", "REFUSE", "reason", "審議中である"));

        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.IN_CONSULTATION);
        assertThat(town.where(consultation.value())).contains("deliberateItem").doesNotContain("decideWithdrawal");
    }

    @Test
    void allWithdrawnEndsTheConsultation() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("全件取下げの取組")));
        ConsultationId consultation = town.inSession(change);
        cases.withdraw(change, "やめる", town.person("soumu1"));

        town.answers("shichou1", "decideWithdrawal", consultation.value());

        assertThat(town.where(consultation.value())).isEmpty();
        assertThat(town.view(consultation).status()).isEqualTo(ConsultationStatus.CLOSED);
        assertThat(consultations.paper(consultation).draft()).isTrue(); // nobody has decided on it
    }

    @Test
    void noWithdrawalAfterTheReport() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("答申後の取組")));
        ConsultationId consultation = town.inSession(change);
        town.deliberated(consultation, Map.of());
        town.answers("gyoukan1", "finalizeReport", consultation.value());

        assertThatThrownBy(() -> cases.withdraw(change, "遅い", town.person("soumu1")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("withdrawal.afterReport");
    }

    @Test
    void whatWasDecidedMeanwhileCanNoLongerBeWithdrawnAndTheMayorIsToldSo() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("申出の間に決裁された取組")));
        ConsultationId consultation = town.inSession(change);
        cases.withdraw(change, "間に合えばやめたい", town.person("soumu1"));
        town.deliberated(consultation, Map.of());
        town.answers("gyoukan1", "finalizeReport", consultation.value());
        town.answers("shichou1", "decideAdoption", consultation.value());

        assertThatThrownBy(() ->
                        town.answers("shichou1", "decideWithdrawal", consultation.value(), Map.of("outcome", "GRANT")))
                .isInstanceOf(Refused.class);
        town.answers("shichou1", "decideWithdrawal", consultation.value());

        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.ADOPTED);
        assertThat(town.where(consultation.value())).doesNotContain("decideWithdrawal");
    }

    @Test
    void grantedBetweenTheReportAndTheDecisionNothingIsLeftToDecideAndTheConsultationIsClosed() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("答申と決裁の間に取り下げる取組")));
        ConsultationId consultation = town.inSession(change);
        cases.withdraw(change, "事情が変わった", town.person("soumu1"));
        town.deliberated(consultation, Map.of());
        town.answers("gyoukan1", "finalizeReport", consultation.value());
        town.answers("shichou1", "decideWithdrawal", consultation.value());
        town.answers("shichou1", "decideAdoption", consultation.value());

        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.WITHDRAWN);
        assertThat(town.where(consultation.value())).isEmpty();
        assertThat(town.view(consultation).status()).isEqualTo(ConsultationStatus.CLOSED);
    }
}
