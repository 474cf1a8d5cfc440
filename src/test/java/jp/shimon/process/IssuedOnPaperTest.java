package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.consultation.BundleForm;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ConsultationStatus;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.MeetingStatus;
import jp.shimon.consultation.OnPaper;
import jp.shimon.register.Register;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import jp.shimon.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** 途中の案件：紙で諮問した議題を、会議の開催から始める。 */
@OfficeTest
class IssuedOnPaperTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 2, 15);
    private static final String NOTE = "2月5日 本部決定、2月13日 市長決裁、2月15日 諮問書送付。";

    @Autowired
    Town town;

    @Autowired
    RunningCases running;

    @Autowired
    Consultations consultations;

    @Autowired
    Timeline timeline;

    @Autowired
    Register register;

    @Autowired
    TransactionTemplate inOneTransaction;

    @Test
    void aConsultationIssuedOnPaperGoesOnToAdoptionWithItsPastDates() {
        String measure = town.aMeasure("紙で諮問した取組");
        ChangeId change = town.awaitingBundle(town.proposed(measure));

        ConsultationId consultation = entered("５行管諮第７号", change);

        ConsultationView view = town.view(consultation);
        assertThat(view.status()).isEqualTo(ConsultationStatus.ISSUED);
        assertThat(view.facts().letterNumber()).isEqualTo("５行管諮第７号");
        assertThat(view.facts().issuedOn()).isEqualTo(ISSUED);
        assertThat(view.facts().digest()).hasSize(64);
        assertThat(town.where(consultation.value())).containsExactly("convene");

        UUID key = consultation.value();
        town.answers("gyoukan1", "convene", key, Map.of("meetingOn", "2024-02-22"));
        town.answers("gyoukan1", "recordAttendance", key);
        town.answers("gyoukan1", "deliberateItem", key);
        town.answers("gyoukan1", "finalizeReport", key, Map.of("reportedOn", "2024-02-29"));
        town.answers("shichou1", "decideAdoption", key);

        ConsultationView after = town.view(consultation);
        assertThat(after.meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.heldOn()).isEqualTo(LocalDate.of(2024, 2, 22));
            assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
        });
        assertThat(after.facts().letterNumber()).isEqualTo("５行管諮第７号");
        assertThat(after.facts().digest()).isEqualTo(view.facts().digest());
        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.ADOPTED);
        assertThat(town.cell(measure, 2024)).isEqualTo(Town.R6);
    }

    @Test
    void theTrailSaysWhoEnteredItAndTheMeasureIsInNoOtherConsultation() {
        String measure = town.aMeasure("ほかの諮問に載らない取組");
        ChangeId first = town.awaitingBundle(town.proposed(measure));
        ChangeId second = town.awaitingBundle(town.proposed(measure));

        ConsultationId consultation = entered("5行管諮第8号", first);

        assertThat(timeline.ofConsultation(consultation.value()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.key()).isEqualTo("enterIssued");
                    assertThat(entry.person()).isEqualTo("gyoukan1");
                    assertThat(entry.reason()).isEqualTo(NOTE);
                    assertThat(entry.answers()).isEqualTo(Map.of("letterNumber", "5行管諮第8号", "issuedOn", "2024-02-15"));
                });
        assertThat(refused("5行管諮第9号", ISSUED, NOTE, second))
                .containsExactly(" constraint.one_open_issued_consultation");
        assertThat(town.statusOf(second)).isEqualTo(ChangeStatus.AWAITING_BUNDLE);
    }

    @Test
    void theRegisterStepsOverANumberFromOutside() {
        int next = inOneTransaction.execute(work -> {
            String text = register.assign("紙", ISSUED, UUID.randomUUID());
            return Integer.parseInt(text.replaceAll(".*第(\\d+)号", "$1")) + 1;
        });
        String known = "5行管紙第" + next + "号";
        String wide = known.replace("5行", "５ 行");

        inOneTransaction.executeWithoutResult(work -> register.take(wide, ISSUED, UUID.randomUUID()));

        String assigned = inOneTransaction.execute(work -> register.assign("紙", ISSUED, UUID.randomUUID()));
        assertThat(assigned).isEqualTo("5行管紙第" + (next + 1) + "号");
    }

    @Test
    void aNumberThatIsTakenIsRefusedHoweverItIsTyped() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("番号の重なる諮問")));
        entered("5行管諮第30号", change);
        ChangeId other = town.awaitingBundle(town.proposed(town.aMeasure("番号の重なる別の諮問")));
        String handedOut = town.view(town.issued(town.awaitingBundle(town.proposed(town.aMeasure("ここで採った番号")))))
                .facts()
                .letterNumber();

        assertThat(refused("５行管諮 第３０号", ISSUED, NOTE, other)).containsExactly("issued.letterNumber letter.taken");
        assertThat(refused(" " + handedOut, ISSUED, NOTE, other)).containsExactly("issued.letterNumber letter.taken");
    }

    @Test
    void whatIsMissingIsSaidAtOnceWithTheRestOfTheBundle() {
        BundleForm bundle = new BundleForm(null, null, null, 2023, null, 2, List.of("nobody"));

        assertThatThrownBy(() -> running.enterIssued(
                        bundle,
                        new OnPaper("あ".repeat(101), LocalDate.now().plusDays(2), null),
                        town.person("gyoukan1")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(v -> v.field() + " " + v.rule())
                                .containsExactlyInAnyOrder(
                                        "issued.letterNumber tooLong",
                                        "issued.issuedOn reached.future",
                                        "issued.note required",
                                        "changes[0] change.unknown",
                                        "agendaNo required"));
    }

    @Test
    void onlyTheSecretariatEntersIt() {
        assertThatThrownBy(() -> running.enterIssued(
                        bundle(List.of()), new OnPaper("5行管諮第40号", ISSUED, NOTE), town.person("honbu1")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.FORBIDDEN));
    }

    private ConsultationId entered(String letter, ChangeId... ids) {
        return running.enterIssued(bundle(List.of(ids)), new OnPaper(letter, ISSUED, NOTE), town.person("gyoukan1"));
    }

    private static BundleForm bundle(List<ChangeId> ids) {
        return new BundleForm(
                null,
                null,
                null,
                2023,
                2,
                2,
                ids.stream().map(ChangeId::toString).toList());
    }

    private List<String> refused(String letter, LocalDate day, String note, ChangeId change) {
        List<String> found = new ArrayList<>();
        assertThatThrownBy(() -> running.enterIssued(
                        bundle(List.of(change)), new OnPaper(letter, day, note), town.person("gyoukan1")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> refused.violations().forEach(v -> found.add(v.field() + " " + v.rule())));
        return found;
    }
}
