package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.consultation.AdoptionChoice;
import jp.shimon.consultation.Announcing;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ConsultationStatus;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.Deciding;
import jp.shimon.consultation.DecidingRules;
import jp.shimon.consultation.ItemOutcome;
import jp.shimon.consultation.Organ;
import jp.shimon.consultation.Recording;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 決定：what the mayor or 本部 makes of a report, in part or as a whole, and what is announced first. */
@OfficeTest
class DecisionProcessTest {

    private static final Deciding AS_DELIVERED =
            new Deciding(Organ.MAYOR, Recording.DECIDER, Announcing.PUBLICATION_FIRST);

    @Autowired
    Town town;

    @Autowired
    Consultations consultations;

    @Autowired
    DecidingRules rules;

    @Autowired
    Plans plans;

    @Autowired
    Cases cases;

    @AfterEach
    void theCityDecidesAsBefore() {
        decides(AS_DELIVERED);
    }

    @Test
    void notAppropriateAndAdoptedAllTheSameWithThePublishedReason() {
        String measure = town.aMeasure("適当でないが反映する取組");
        ConsultationId consultation = reported(measure, Map.of("outcome", "NOT_APPROPRIATE", "opinion", "効果が示されていない"));

        assertThatThrownBy(() -> decided(consultation, Map.of("item1", "ADOPT")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("reason1")
                .hasMessageContaining("adoption.whyOtherwise");
        decided(consultation, Map.of("item1", "ADOPT", "reason1", "国の期限に間に合わせるため"));

        assertThat(town.cell(measure, 2024)).isEqualTo(Town.R6);
        assertThat(consultations.departures(consultation)).singleElement().satisfies(departure -> {
            assertThat(departure.outcome()).isEqualTo(ItemOutcome.NOT_APPROPRIATE);
            assertThat(departure.opinion()).isEqualTo("効果が示されていない");
            assertThat(departure.decision()).isEqualTo(AdoptionChoice.ADOPT);
            assertThat(departure.reason()).isEqualTo("国の期限に間に合わせるため");
        });
    }

    @Test
    void appropriateAndNotTakenUpNeedsTheReasonToo() {
        String measure = town.aMeasure("適当だが見送る取組");
        ConsultationId consultation = reported(measure, Map.of());

        assertThatThrownBy(() -> decided(consultation, Map.of("item1", "NOT_TAKEN_UP")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("adoption.whyOtherwise");
        decided(consultation, Map.of("item1", "NOT_TAKEN_UP", "reason1", "財源がなくなったため"));

        assertThat(consultations.departures(consultation))
                .singleElement()
                .extracting(departure -> departure.reason())
                .isEqualTo("財源がなくなったため");
        assertThat(town.where(consultation.value())).isEmpty();
    }

    @Test
    void asReportedIsNoDeparture() {
        ConsultationId adopted = reported(town.aMeasure("答申のとおり反映する取組"), Map.of());
        decided(adopted, Map.of());
        ConsultationId dropped =
                reported(town.aMeasure("答申のとおり見送る取組"), Map.of("outcome", "NOT_APPROPRIATE", "opinion", "早い"));
        decided(dropped, Map.of());

        assertThat(consultations.departures(adopted)).isEmpty();
        assertThat(consultations.departures(dropped)).isEmpty();
    }

    @Test
    void theUnamendedTextIsAdoptedAndTheReasonPublished() {
        String measure = town.aMeasure("修正を採らない取組");
        ConsultationId consultation = town.inSession(town.awaitingBundle(town.proposed(measure)));
        town.deliberated(consultation, Map.of("outcome", "AMENDED", "opinion", "時期を明らかにすること"));
        town.answers("gyoukan1", "reflectAmendment", consultation.value(), Map.of("cell2024", "9月にルールを策定"));
        town.answers("soumu2", "agreeAmendment", consultation.value());
        town.answers("gyoukan1", "finalizeReport", consultation.value());

        decided(consultation, Map.of("item1", "ADOPT_UNAMENDED", "reason1", "時期は規則で定めるため"));

        assertThat(town.cell(measure, 2024)).isEqualTo(Town.R6);
        assertThat(consultations.departures(consultation)).hasSize(1);
        assertThat(consultations.view(consultation).items().get(0).amended()).isNotNull();
    }

    @Test
    void reportedInPartAndTheRestInALaterReport() {
        String first = town.aMeasure("先に答申される取組");
        String second = town.aMeasure("後から答申される取組");
        ChangeId one = town.awaitingBundle(town.proposed(first));
        ChangeId two = town.awaitingBundle(town.proposed(second));
        ConsultationId consultation = town.inSession(one, two);
        UUID key = consultation.value();
        town.answers("gyoukan1", "deliberateItem", key);
        town.answers("gyoukan1", "deliberateItem", key, Map.of("outcome", "CARRIED_OVER"));
        assertThat(town.where(key)).containsExactly("chooseReporting");

        town.answers("gyoukan1", "chooseReporting", key, Map.of("reporting", "PARTIAL"));
        town.answers("gyoukan1", "finalizeReport", key, Map.of("reportNumber", "答申第1号"));
        decided(consultation, Map.of());

        assertThat(town.view(consultation).status()).isEqualTo(ConsultationStatus.ISSUED);
        assertThat(town.where(key)).containsExactlyInAnyOrder("publishPlan", "convene");
        ChangeId rest = town.statusOf(one) == ChangeStatus.ADOPTED ? two : one;
        assertThat(town.statusOf(rest)).isEqualTo(ChangeStatus.IN_CONSULTATION);

        town.answers("gyoukan1", "convene", key);
        town.answers("gyoukan1", "recordAttendance", key);
        town.deliberated(consultation, Map.of());
        town.answers("gyoukan1", "finalizeReport", key, Map.of("reportNumber", "答申第2号"));
        decided(consultation, Map.of());
        assertThat(town.cell(first, 2024)).isEqualTo(Town.R6);
        assertThat(town.cell(second, 2024)).isEqualTo(Town.R6);
        assertThat(plans.versions(Town.PLAN))
                .filteredOn(version -> key.equals(version.consultation()))
                .extracting(version -> version.reportNo())
                .containsExactlyInAnyOrder(1, 2);

        announced(key);
        announced(key);
        assertThat(town.where(key)).isEmpty();
        assertThat(town.view(consultation).status()).isEqualTo(ConsultationStatus.CLOSED);
        assertThat(town.view(consultation).facts().reportNumber()).isEqualTo("答申第2号");
        assertThat(town.view(consultation).facts().councilOn()).isNotNull();
        assertThat(town.view(consultation).earlierReports()).singleElement().satisfies(report -> {
            assertThat(report.report().reportNumber()).isEqualTo("答申第1号");
            assertThat(report.report().publishedOn()).isNotNull();
            assertThat(report.report().councilOn()).isNotNull();
        });
    }

    @Test
    void aPartialReportWaitsForTheAmendedItemOnly() {
        ChangeId one = town.awaitingBundle(town.proposed(town.aMeasure("修正して先に答申される取組")));
        ChangeId two = town.awaitingBundle(town.proposed(town.aMeasure("継続審議のまま残る取組")));
        ConsultationId consultation = town.inSession(one, two);
        UUID key = consultation.value();
        town.answers("gyoukan1", "deliberateItem", key, Map.of("outcome", "AMENDED", "opinion", "時期を示す"));
        town.answers("gyoukan1", "deliberateItem", key, Map.of("outcome", "CARRIED_OVER"));

        town.answers("gyoukan1", "chooseReporting", key, Map.of("reporting", "PARTIAL"));

        assertThat(town.where(key)).containsExactly("reflectAmendment");
        town.answers("gyoukan1", "reflectAmendment", key);
        town.answers("soumu2", "agreeAmendment", key);
        assertThat(town.where(key)).containsExactly("finalizeReport");
    }

    @Test
    void whatIsCarriedOverMayStillBeTakenBackWhileTheRestIsDecided() {
        ChangeId one = town.awaitingBundle(town.proposed(town.aMeasure("答申された取組")));
        ChangeId two = town.awaitingBundle(town.proposed(town.aMeasure("継続中に取り下げる取組")));
        ConsultationId consultation = town.inSession(one, two);
        UUID key = consultation.value();
        town.answers("gyoukan1", "deliberateItem", key);
        town.answers("gyoukan1", "deliberateItem", key, Map.of("outcome", "CARRIED_OVER"));
        town.answers("gyoukan1", "chooseReporting", key, Map.of("reporting", "PARTIAL"));
        town.answers("gyoukan1", "finalizeReport", key);
        ChangeId rest = town.view(consultation).items().stream()
                .filter(item -> item.awaitsCommittee())
                .findFirst()
                .orElseThrow()
                .change();
        ChangeId answered = rest.equals(one) ? two : one;

        assertThatThrownBy(() -> cases.withdraw(answered, "遅い", town.person("soumu1")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("withdrawal.afterReport");
        cases.withdraw(rest, "事情が変わった", town.person("soumu1"));
        town.answers("shichou1", "decideWithdrawal", key);
        decided(consultation, Map.of());

        assertThat(town.statusOf(rest)).isEqualTo(ChangeStatus.WITHDRAWN);
        assertThat(town.where(key)).containsExactly("publishPlan");
        assertThat(town.view(consultation).withdrawals()).singleElement().satisfies(withdrawal -> {
            assertThat(withdrawal.noticeNumber()).contains("取第");
            assertThat(withdrawal.notifiedOn()).isNotNull();
        });
    }

    @Test
    void headquartersDecidesWhereTheCitySaysSoAndRunningCasesKeepTheMayor() {
        ConsultationId before = reported(town.aMeasure("市長が決める取組"), Map.of());
        decides(new Deciding(Organ.HEADQUARTERS, Recording.DECIDER, Announcing.PUBLICATION_FIRST));
        ConsultationId after = prepared(town.aMeasure("本部が決める取組"));

        assertThatThrownBy(() -> town.answers("shichou1", "approveConsultation", after.value()))
                .isInstanceOf(Refused.class);
        town.answers("honbu1", "approveConsultation", after.value());
        assertThatThrownBy(() -> town.answers("honbu1", "decideAdoption", before.value()))
                .isInstanceOf(Refused.class);
        decided(before, Map.of());

        assertThat(town.view(after).decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.decider()).isEqualTo("本部");
            assertThat(decision.recordedBy()).isEqualTo("honbu1");
        });
    }

    @Test
    void theSecretariatRecordsWhatWasDecidedOnPaperWhereTheCityLetsIt() {
        ConsultationId before = prepared(town.aMeasure("本人だけが記録する取組"));
        assertThatThrownBy(() -> town.answers("gyoukan1", "approveConsultation", before.value()))
                .isInstanceOf(Refused.class);
        decides(new Deciding(Organ.MAYOR, Recording.SECRETARIAT_TOO, Announcing.PUBLICATION_FIRST));
        ConsultationId after = prepared(town.aMeasure("事務局も記録する取組"));

        assertThatThrownBy(() -> town.answers("gyoukan1", "approveConsultation", after.value()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("decision.whichDocument")
                .hasMessageContaining("decision.whoDecided");
        town.answers(
                "gyoukan1",
                "approveConsultation",
                after.value(),
                Map.of("documentNumber", "起案第12号", "decider", "市長 中村"));

        assertThat(town.view(after).decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.decider()).isEqualTo("市長 中村");
            assertThat(decision.documentNumber()).isEqualTo("起案第12号");
            assertThat(decision.recordedBy()).isEqualTo("gyoukan1");
        });
    }

    @Test
    void theCouncilIsToldFirst() {
        decides(new Deciding(Organ.MAYOR, Recording.DECIDER, Announcing.COUNCIL_FIRST));
        ConsultationId consultation = reported(town.aMeasure("議会に先に報告する取組"), Map.of());
        decided(consultation, Map.of());

        assertThat(town.where(consultation.value())).containsExactly("reportToCouncil");
        town.answers("gyoukan1", "reportToCouncil", consultation.value());
        assertThat(town.where(consultation.value())).containsExactly("publishPlan");
        town.answers("gyoukan1", "publishPlan", consultation.value());

        assertThat(town.where(consultation.value())).isEmpty();
        assertThat(town.view(consultation).status()).isEqualTo(ConsultationStatus.CLOSED);
    }

    @Test
    void publishedAndToldToTheCouncilSideBySide() {
        decides(new Deciding(Organ.MAYOR, Recording.DECIDER, Announcing.IN_PARALLEL));
        ConsultationId consultation = reported(town.aMeasure("並行して知らせる取組"), Map.of());
        decided(consultation, Map.of());

        assertThat(town.where(consultation.value())).containsExactlyInAnyOrder("publishPlan", "reportToCouncil");
        town.answers("gyoukan1", "reportToCouncil", consultation.value());
        assertThat(town.view(consultation).status()).isEqualTo(ConsultationStatus.DECIDED);
        town.answers("gyoukan1", "publishPlan", consultation.value());

        assertThat(town.where(consultation.value())).isEmpty();
        assertThat(town.view(consultation).status()).isEqualTo(ConsultationStatus.CLOSED);
    }

    private void decides(Deciding deciding) {
        rules.revise(deciding, rules.current().version(), town.person("gyoukan1"));
    }

    private ConsultationId prepared(String measure) {
        ConsultationId consultation = town.bundled(town.awaitingBundle(town.proposed(measure)));
        town.answers("gyoukan1", "prepareConsultation", consultation.value());
        town.answers("honbu1", "headquartersDecision", consultation.value());
        return consultation;
    }

    private ConsultationId reported(String measure, Map<String, ?> outcome) {
        ConsultationId consultation = town.inSession(town.awaitingBundle(town.proposed(measure)));
        town.deliberated(consultation, outcome);
        town.answers("gyoukan1", "finalizeReport", consultation.value());
        return consultation;
    }

    private void decided(ConsultationId consultation, Map<String, ?> answers) {
        town.answers("shichou1", "decideAdoption", consultation.value(), answers);
    }

    private void announced(UUID consultation) {
        town.answers("gyoukan1", "publishPlan", consultation);
        town.answers("gyoukan1", "reportToCouncil", consultation);
    }
}
