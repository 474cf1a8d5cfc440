package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import jp.shimon.consultation.AttendanceHow;
import jp.shimon.consultation.Attended;
import jp.shimon.consultation.Casting;
import jp.shimon.consultation.ClosingHow;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.DeliberationView;
import jp.shimon.consultation.ItemOutcome;
import jp.shimon.consultation.MeetingStatus;
import jp.shimon.consultation.MeetingView;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 会議の決まり：the committee of the sample city has ten members, and its ordinance says 半数以上. */
@OfficeTest
class MeetingRulesTest {

    @Autowired
    Town town;

    @Autowired
    Consultations consultations;

    @Test
    void aNoticeThatIsLateIsNoReasonToRefuse() {
        ConsultationId consultation =
                issued("通知の遅い会議", Map.of("meetingOn", LocalDate.now().toString()));

        assertThat(meeting(consultation).noticeDays()).isZero();
        assertThat(consultations.rules(consultation).noticeDays()).isEqualTo(7);
    }

    @Test
    void aMeetingHasATimeAsTheOfficeWritesIt() {
        ConsultationId consultation = issued("時刻のある会議", Map.of("startsAt", "午後２時３０分"));

        assertThat(meeting(consultation).startsAt()).hasToString("14:30");
    }

    @Test
    void aClosedMeetingHasAReasonAndItsVoteIsOnRecord() {
        String title = "非公開の会議";
        refused(() -> issued(title + "理由なし", Map.of("openToPublic", false)), "closedReason", "closing.reason");
        ConsultationId consultation = issued(title, Map.of("openToPublic", false, "closedReason", "個人に関する情報を扱うため"));

        refused(attendance(consultation, Map.of()), "closedFor", "closing.noMajority");
        refused(
                attendance(consultation, Map.of("closing", "CHAIR_TIE", "closedFor", 6, "closedAgainst", 4)),
                "closedFor",
                "closing.noTie");
        attendance(consultation, Map.of("closing", "CHAIR_TIE", "closedFor", 5, "closedAgainst", 5))
                .run();

        assertThat(meeting(consultation).closing()).satisfies(closing -> {
            assertThat(closing.reason()).isEqualTo("個人に関する情報を扱うため");
            assertThat(closing.how()).isEqualTo(ClosingHow.CHAIR_TIE);
            assertThat(closing.votesFor()).isEqualTo(5);
        });
    }

    @Test
    void onePartOfAnOpenMeetingIsClosedByTheChairAloneWhereThereIsNoTime() {
        ConsultationId consultation = inSession("一部が非公開の会議");
        Map<String, Object> closed = Map.of("closedPart", true, "closing", "CHAIR_ALONE");

        refused(deliberation(consultation, closed), "closedReason", "closing.reason");
        town.deliberated(
                consultation, Map.of("closedPart", true, "closing", "CHAIR_ALONE", "closedReason", "契約の交渉に関わるため"));

        assertThat(meeting(consultation).openToPublic()).isTrue();
        assertThat(result(consultation).closing()).satisfies(closing -> {
            assertThat(closing.how()).isEqualTo(ClosingHow.CHAIR_ALONE);
            assertThat(closing.reason()).isEqualTo("契約の交渉に関わるため");
        });
    }

    @Test
    void withoutTheChairTheDeputyPresides() {
        ConsultationId consultation = issued("職務代理者が議長の会議", Map.of());
        List<String> ten = members(consultation);

        attendance(consultation, Map.of("present", ten.subList(1, 7))).run();

        assertThat(meeting(consultation).presidedBy()).hasToString(ten.get(1));
    }

    @Test
    void withoutChairAndDeputySomebodyIsNamed() {
        ConsultationId consultation = issued("議長を決める会議", Map.of());
        List<String> ten = members(consultation);
        List<String> eight = ten.subList(2, 10);

        refused(attendance(consultation, Map.of("present", eight)), "presides", "presides.required");
        refused(
                attendance(consultation, Map.of("present", eight, "presides", ten.get(0))),
                "presides",
                "presides.absent");
        attendance(consultation, Map.of("present", eight, "presides", ten.get(4)))
                .run();

        assertThat(meeting(consultation).presidedBy()).hasToString(ten.get(4));
    }

    @Test
    void onlineCountsToTheQuorumAndAWrittenOpinionDoesNot() {
        ConsultationId consultation = issued("オンラインの会議", Map.of());
        List<String> ten = members(consultation);

        refused(
                attendance(consultation, Map.of("present", ten.subList(0, 4), "online", ten.subList(3, 5))),
                "online",
                "online.notPresent");
        attendance(
                        consultation,
                        Map.of(
                                "present", ten.subList(0, 4),
                                "online", ten.subList(2, 4),
                                "writtenOpinions", ten.subList(4, 8)))
                .run();

        assertThat(meeting(consultation).status()).isEqualTo(MeetingStatus.NO_QUORUM);
        assertThat(consultations
                        .attendance(consultation)
                        .get(meeting(consultation).id()))
                .extracting(Attended::how)
                .contains(AttendanceHow.ONLINE, AttendanceHow.WRITTEN_OPINION, AttendanceHow.ABSENT);
    }

    @Test
    void withoutQuorumNoOutcomeAndTheNextMeetingIsCalled() {
        ConsultationId consultation = issued("流会になる会議", Map.of());
        attendance(consultation, Map.of("present", members(consultation).subList(0, 4)))
                .run();

        assertThat(town.where(consultation.value())).containsExactly("convene");
        assertThat(meeting(consultation).status()).isEqualTo(MeetingStatus.NO_QUORUM);
        assertThatThrownBy(() -> town.answers("gyoukan1", "deliberateItem", consultation.value()))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aPostponedMeetingGivesItsNumberToTheNext() {
        ConsultationId consultation = issued("雪で延期した会議", Map.of());
        int no = meeting(consultation).no();

        refused(attendance(consultation, Map.of("result", "POSTPONED", "present", List.of())), "note", "meeting.why");
        attendance(consultation, Map.of("result", "POSTPONED", "present", List.of(), "note", "大雪のため"))
                .run();
        assertThat(meeting(consultation).status()).isEqualTo(MeetingStatus.POSTPONED);
        town.answers("gyoukan1", "convene", consultation.value());

        assertThat(meeting(consultation).no()).isEqualTo(no);
        assertThat(meeting(consultation).status()).isEqualTo(MeetingStatus.PLANNED);
    }

    @Test
    void aTalkIsNoDeliberation() {
        ConsultationId consultation = issued("懇談のみの会議", Map.of());

        attendance(consultation, Map.of("result", "TALK_ONLY", "note", "資料の説明だけを行った"))
                .run();

        assertThat(meeting(consultation).status()).isEqualTo(MeetingStatus.TALK_ONLY);
        assertThat(town.where(consultation.value())).containsExactly("convene");
    }

    @Test
    void whereTooManyAreExcludedTheItemIsCarriedOver() {
        ConsultationId consultation = issued("除斥の多い項目", Map.of());
        List<String> ten = members(consultation);
        attendance(consultation, Map.of("present", ten.subList(0, 5))).run();

        refused(deliberation(consultation, Map.of("excluded", ten.subList(3, 4))), "outcome", "item.noQuorum");
        deliberation(consultation, Map.of("excluded", ten.subList(3, 4), "outcome", "CARRIED_OVER"))
                .run();

        assertThat(town.where(consultation.value())).containsExactly("convene");
    }

    @Test
    void theDeputyPresidesOverAnItemThatTheChairIsExcludedFrom() {
        ConsultationId consultation = inSession("会長が除斥される項目");
        List<String> ten = members(consultation);

        deliberation(consultation, Map.of("excluded", ten.subList(0, 1), "votesFor", 8))
                .run();

        assertThat(meeting(consultation).presidedBy()).hasToString(ten.get(0));
        assertThat(result(consultation).presidedBy()).hasToString(ten.get(1));
        assertThat(result(consultation).voters()).isEqualTo(8);
    }

    @Test
    void theOutcomeFollowsTheVotesAndTheChairDecidesATie() {
        ConsultationId consultation = inSession("可否同数の項目");

        refused(deliberation(consultation, Map.of("votesFor", 3, "votesAgainst", 6)), "outcome", "votes.against");
        refused(deliberation(consultation, Map.of("votesFor", 10)), "votesFor", "votes.tooMany");
        refused(deliberation(consultation, Map.of("votesFor", 4, "votesAgainst", 4)), "casting", "casting.required");
        deliberation(consultation, Map.of("votesFor", 4, "votesAgainst", 4, "casting", "FOR"))
                .run();

        assertThat(result(consultation)).satisfies(result -> {
            assertThat(result.casting()).isEqualTo(Casting.FOR);
            assertThat(result.outcome()).isEqualTo(ItemOutcome.APPROPRIATE);
        });
    }

    @Test
    void inWritingTheRepliesAreCountedAndTheRecordSaysSo() {
        Map<String, Object> written = Map.of("manner", "WRITTEN", "mannerReason", "大雪で集まれないため");
        refused(() -> issued("理由のない書面", Map.of("manner", "WRITTEN")), "mannerReason", "written.reason");
        ConsultationId consultation = issued("書面による会議", written);

        attendance(consultation, replies(6)).run();
        town.answers("gyoukan1", "convene", consultation.value(), written);
        attendance(consultation, replies(5)).run();
        refused(deliberation(consultation, Map.of("votesFor", 6)), "votesFor", "votes.tooMany");
        deliberation(consultation, Map.of("votesFor", 4, "votesAgainst", 1)).run();

        assertThat(meeting(consultation)).satisfies(meeting -> {
            assertThat(meeting.written()).isTrue();
            assertThat(meeting.mannerReason()).isEqualTo("大雪で集まれないため");
            assertThat(meeting.presidedBy()).isNull();
            assertThat(meeting.present()).isEqualTo(5);
        });
        assertThat(consultations
                        .attendance(consultation)
                        .get(meeting(consultation).id()))
                .filteredOn(one -> one.how() == AttendanceHow.APPROVED)
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.repliedOn()).isEqualTo(LocalDate.now()));
    }

    /** The last so many of ten members did not reply. */
    private static Map<String, Object> replies(int missing) {
        Map<String, Object> replies = new HashMap<>();
        for (int i = 11 - missing; i <= 10; i++) {
            replies.put("reply" + i, "ABSENT");
        }
        return replies;
    }

    private ConsultationId inSession(String title) {
        return town.inSession(town.awaitingBundle(town.proposed(town.aMeasure(title))));
    }

    private ConsultationId issued(String title, Map<String, ?> meeting) {
        ConsultationId consultation = town.bundled(town.awaitingBundle(town.proposed(town.aMeasure(title))));
        UUID key = consultation.value();
        town.answers("gyoukan1", "prepareConsultation", key);
        town.answers("honbu1", "headquartersDecision", key);
        town.answers("shichou1", "approveConsultation", key);
        town.answers("gyoukan1", "convene", key, meeting);
        return consultation;
    }

    private Runnable attendance(ConsultationId consultation, Map<String, ?> given) {
        return () -> town.answers("gyoukan1", "recordAttendance", consultation.value(), given);
    }

    private Runnable deliberation(ConsultationId consultation, Map<String, ?> given) {
        return () -> town.answers("gyoukan1", "deliberateItem", consultation.value(), given);
    }

    private List<String> members(ConsultationId consultation) {
        return consultations.members(consultation).stream()
                .map(member -> member.id().toString())
                .toList();
    }

    private MeetingView meeting(ConsultationId consultation) {
        List<MeetingView> all = town.view(consultation).meetings();
        return all.get(all.size() - 1);
    }

    private DeliberationView result(ConsultationId consultation) {
        return meeting(consultation).deliberations().get(0);
    }

    private static void refused(Runnable act, String field, String rule) {
        Consumer<Throwable> says = thrown -> assertThat(((Refused) thrown).violations())
                .extracting(violation -> violation.field() + " " + violation.rule())
                .contains(field + " " + rule);
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).satisfies(says::accept);
    }
}
