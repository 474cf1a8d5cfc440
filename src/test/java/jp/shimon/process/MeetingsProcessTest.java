package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.AgendaEntry;
import jp.shimon.consultation.AttendanceHow;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.ItemOutcome;
import jp.shimon.consultation.MeetingId;
import jp.shimon.consultation.MeetingRecord;
import jp.shimon.consultation.MeetingStatus;
import jp.shimon.consultation.Meetings;
import jp.shimon.consultation.Reported;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 会議：one meeting may take up several consultations, and its attendance is entered once. */
@OfficeTest
class MeetingsProcessTest {

    private static final LocalDate DAY = LocalDate.now().plusWeeks(3);

    @Autowired
    Town town;

    @Autowired
    Consultations consultations;

    @Autowired
    Meetings meetings;

    @Test
    void aSecondConsultationJoinsTheMeetingAndFindsItsAttendance() {
        ConsultationId first = approved("先に議題になる取組");
        ConsultationId second = approved("同じ会議に加わる取組");
        convened(first, Map.of());
        MeetingId meeting = meetingOf(first);
        convened(second, Map.of("meeting", meeting.toString(), "agendaNo", 3, "exhibitNo", 5));
        assertThat(meetingOf(second)).isEqualTo(meeting);
        assertThat(consultations.paperHead(second).exhibitNo()).isEqualTo(5);

        List<String> six = members(first).subList(0, 6);
        town.answers("gyoukan1", "recordAttendance", first.value(), Map.of("present", six));
        assertThatThrownBy(() -> town.answers(
                        "gyoukan1", "recordAttendance", second.value(), Map.of("present", six.subList(0, 5))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("meeting.attendedOtherwise");
        town.answers("gyoukan1", "recordAttendance", second.value());
        town.deliberated(first, Map.of());
        town.deliberated(second, Map.of("outcome", "NOT_APPROPRIATE", "opinion", "早い"));

        MeetingRecord record = meetings.one(meeting);
        assertThat(record.meeting().status()).isEqualTo(MeetingStatus.HELD);
        assertThat(record.attendance()).filteredOn(each -> each.present()).hasSize(6);
        assertThat(record.consulted())
                .extracting(AgendaEntry::consultation, AgendaEntry::no, AgendaEntry::exhibitNo)
                .containsExactly(tuple(first, 2, 2), tuple(second, 3, 5));
        assertThat(record.consulted())
                .flatExtracting(AgendaEntry::outcomes)
                .extracting(AgendaEntry.Outcome::outcome)
                .containsExactly(ItemOutcome.APPROPRIATE, ItemOutcome.NOT_APPROPRIATE);
    }

    @Test
    void aNumberOfTheAgendaIsGivenOnceAMeeting() {
        ConsultationId first = approved("番号を取った取組");
        ConsultationId second = approved("番号が重なる取組");
        convened(first, Map.of());
        String meeting = meetingOf(first).toString();

        assertThatThrownBy(() -> convened(second, Map.of("meeting", meeting)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("agendaNo")
                .hasMessageContaining("meeting.agendaTaken");
        assertThatThrownBy(() -> convened(second, Map.of("meeting", meeting, "agendaNo", 9)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("exhibitNo");
        assertThatThrownBy(() -> convened(
                        second,
                        Map.of("meeting", meeting, "meetingOn", DAY.plusDays(1).toString(), "agendaNo", 9)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("meeting.otherDay");
        assertThat(town.where(second.value())).containsExactly("convene");
    }

    @Test
    void aMeetingThatWasHeldTakesUpNothingMore() {
        ConsultationId first = approved("開かれた会議の取組");
        ConsultationId second = approved("遅れた取組");
        convened(first, Map.of());
        String meeting = meetingOf(first).toString();
        town.answers("gyoukan1", "recordAttendance", first.value());

        assertThatThrownBy(() -> convened(second, Map.of("meeting", meeting, "agendaNo", 9, "exhibitNo", 9)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        meetings.report(MeetingId.parse(meeting), new Reported(null, "遅れた報告"), town.person("gyoukan1")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("meeting.recorded");
    }

    @Test
    void withoutQuorumBothConsultationsAreCalledAgain() {
        ConsultationId first = approved("ともに流会になる取組一");
        ConsultationId second = approved("ともに流会になる取組二");
        convened(first, Map.of());
        convened(second, Map.of("meeting", meetingOf(first).toString(), "agendaNo", 3, "exhibitNo", 3));
        town.answers(
                "gyoukan1",
                "recordAttendance",
                first.value(),
                Map.of("present", members(first).subList(0, 4)));
        town.answers("gyoukan1", "recordAttendance", second.value());

        assertThat(town.where(first.value())).containsExactly("convene");
        assertThat(town.where(second.value())).containsExactly("convene");
    }

    @Test
    void howTheMembersTookPartAndWhoPresidedIsToldOnceToo() {
        ConsultationId first = approved("オンラインの委員がいる会議の取組一");
        ConsultationId second = approved("オンラインの委員がいる会議の取組二");
        convened(first, Map.of());
        convened(second, Map.of("meeting", meetingOf(first).toString(), "agendaNo", 3, "exhibitNo", 3));
        List<String> six = members(first).subList(0, 6);
        attended(first, Map.of("present", six, "online", six.subList(4, 6), "presides", six.get(1)));

        refused(second, Map.of("online", List.of()), "meeting.attendedOtherwise");
        refused(second, Map.of("presides", six.get(0)), "meeting.presidedOtherwise");
        refused(second, Map.of("result", "TALK_ONLY"), "meeting.endedOtherwise.HELD");
        attended(second, Map.of());

        assertThat(town.where(second.value())).containsExactly("deliberateItem");
        assertThat(meetings.one(meetingOf(first)).attendance())
                .filteredOn(each -> each.how() == AttendanceHow.ONLINE)
                .hasSize(2);
    }

    @Test
    void aMeetingThatIsPutOffIsPutOffForEverythingOnItsAgenda() {
        ConsultationId first = approved("ともに延期になる取組一");
        ConsultationId second = approved("ともに延期になる取組二");
        convened(first, Map.of());
        convened(second, Map.of("meeting", meetingOf(first).toString(), "agendaNo", 3, "exhibitNo", 3));
        attended(first, Map.of("result", "POSTPONED", "present", List.of(), "note", "大雪のため"));
        refused(second, Map.of("result", "HELD"), "meeting.endedOtherwise.POSTPONED");
        attended(second, Map.of());
        convened(first, Map.of());
        String next = town.view(first).meetings().get(1).id().toString();
        convened(second, Map.of("meeting", next, "agendaNo", 3, "exhibitNo", 3));

        assertThat(town.view(second).meetings())
                .extracting(meeting -> meeting.status())
                .containsExactly(MeetingStatus.POSTPONED, MeetingStatus.PLANNED);
    }

    @Test
    void whoeverJoinsAMeetingInWritingSaysSo() {
        ConsultationId first = approved("書面の会議の取組一");
        ConsultationId second = approved("書面の会議の取組二");
        convened(first, Map.of("manner", "WRITTEN", "mannerReason", "大雪で集まれないため", "place", ""));
        String meeting = meetingOf(first).toString();

        assertThatThrownBy(() -> convened(second, Map.of("meeting", meeting, "agendaNo", 3, "exhibitNo", 3)))
                .hasMessageContaining("meeting.writtenOne");
        convened(second, Map.of("meeting", meeting, "agendaNo", 3, "exhibitNo", 3, "manner", "WRITTEN", "place", ""));
        attended(first, Map.of("reply10", "ABSENT"));
        refused(second, Map.of("reply10", "OPPOSED"), "meeting.attendedOtherwise");
        attended(second, Map.of());

        assertThat(town.where(second.value())).containsExactly("deliberateItem");
    }

    private void attended(ConsultationId consultation, Map<String, ?> answers) {
        town.answers("gyoukan1", "recordAttendance", consultation.value(), answers);
    }

    private void refused(ConsultationId consultation, Map<String, ?> answers, String rule) {
        assertThatThrownBy(() -> attended(consultation, answers))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(rule);
    }

    @Test
    void whatIsOnlyReportedStandsOnTheAgenda() {
        ChangeId minor = town.awaitingBundle(town.renamed(town.aMeasure("報告される取組"), "報告された取組"));
        ConsultationId bundle = town.bundled(minor);
        town.answers("gyoukan1", "prepareConsultation", bundle.value());
        town.answers("honbu1", "headquartersDecision", bundle.value());
        ConsultationId consultation = approved("報告事項のある会議の取組");
        convened(consultation, Map.of());
        MeetingId meeting = meetingOf(consultation);
        assertThat(meetings.reportable()).extracting(head -> head.id()).contains(minor);

        meetings.report(meeting, new Reported(minor.toString(), ""), town.person("gyoukan1"));
        meetings.report(meeting, new Reported("", "次期計画の日程について"), town.person("gyoukan1"));

        assertThat(meetings.one(meeting).reported())
                .extracting(AgendaEntry::no, AgendaEntry::title)
                .containsExactly(tuple(1, "報告された取組"), tuple(2, "次期計画の日程について"));
        assertThat(meetings.reportable()).extracting(head -> head.id()).doesNotContain(minor);
        assertThatThrownBy(() -> meetings.report(meeting, new Reported("", " "), town.person("gyoukan1")))
                .hasMessageContaining("meeting.topicOrChange");
        assertThatThrownBy(() -> meetings.report(meeting, new Reported("", "話題"), town.person("soumu1")))
                .hasMessageContaining("meeting.secretariatOnly");
        int place = meetings.one(meeting).reported().get(1).place();
        meetings.drop(meeting, place, town.person("gyoukan1"));
        assertThat(meetings.one(meeting).reported()).hasSize(1);
        assertThat(meetings.one(meeting).consulted()).hasSize(1);
    }

    private ConsultationId approved(String measure) {
        ConsultationId consultation = town.bundled(town.awaitingBundle(town.proposed(town.aMeasure(measure))));
        town.answers("gyoukan1", "prepareConsultation", consultation.value());
        town.answers("honbu1", "headquartersDecision", consultation.value());
        town.answers("shichou1", "approveConsultation", consultation.value());
        return consultation;
    }

    private void convened(ConsultationId consultation, Map<String, ?> answers) {
        Map<String, Object> all = new HashMap<>(Map.of("meetingOn", DAY.toString(), "place", "第一会議室"));
        all.putAll(answers);
        town.answers("gyoukan1", "convene", consultation.value(), all);
    }

    private MeetingId meetingOf(ConsultationId consultation) {
        return town.view(consultation).meetings().get(0).id();
    }

    private List<String> members(ConsultationId consultation) {
        return consultations.members(consultation).stream()
                .map(member -> member.id().toString())
                .toList();
    }
}
