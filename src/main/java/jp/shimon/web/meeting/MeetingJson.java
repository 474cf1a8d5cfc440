package jp.shimon.web.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeKind;
import jp.shimon.consultation.AgendaEntry;
import jp.shimon.consultation.AttendanceHow;
import jp.shimon.consultation.ItemOutcome;
import jp.shimon.consultation.MeetingHead;
import jp.shimon.consultation.MeetingRecord;
import jp.shimon.consultation.MeetingStatus;
import jp.shimon.consultation.MeetingView;
import org.jspecify.annotations.Nullable;

/** 会議のJSON。 */
record MeetingJson(
        UUID id,
        String committee,
        int no,
        LocalDate heldOn,
        String place,
        boolean openToPublic,
        MeetingStatus status,
        LocalDate noticedOn,
        @Nullable Integer required,
        @Nullable Integer present,
        @Nullable String note,
        List<Consulted> agenda,
        List<Told> reported,
        List<Attendee> attendance) {

    /** 一覧の一行。 */
    record Listed(
            UUID id,
            String committee,
            int no,
            LocalDate heldOn,
            String place,
            boolean openToPublic,
            MeetingStatus status,
            int items) {

        static Listed from(MeetingHead head) {
            MeetingView meeting = head.meeting();
            return new Listed(
                    meeting.id().value(),
                    head.committee(),
                    meeting.no(),
                    meeting.heldOn(),
                    meeting.place(),
                    meeting.openToPublic(),
                    meeting.status(),
                    head.items());
        }
    }

    /** 議題としての諮問。 */
    record Consulted(
            int agendaNo,
            @Nullable Integer exhibitNo,
            @Nullable UUID consultation,
            String title,
            List<Outcome> outcomes) {

        static Consulted from(AgendaEntry entry) {
            return new Consulted(
                    entry.no(),
                    entry.exhibitNo(),
                    entry.consultation() == null ? null : entry.consultation().value(),
                    entry.title(),
                    entry.outcomes().stream().map(Outcome::from).toList());
        }
    }

    /** 項目ごとの結果。 */
    record Outcome(
            String paperNo,
            String title,
            UUID change,
            @Nullable ItemOutcome outcome,
            @Nullable String opinion) {

        static Outcome from(AgendaEntry.Outcome outcome) {
            return new Outcome(
                    outcome.paperNo(), outcome.title(), outcome.change().value(), outcome.outcome(), outcome.opinion());
        }
    }

    /** 報告事項。 {@code place} names it when it is taken off again. */
    record Told(
            int place,
            int no,
            String title,
            @Nullable UUID change,
            @Nullable ChangeKind kind) {

        static Told from(AgendaEntry entry) {
            ChangeId change = entry.change();
            return new Told(
                    entry.place(), entry.no(), entry.title(), change == null ? null : change.value(), entry.kind());
        }
    }

    /** 委員の出欠。 */
    record Attendee(UUID member, String name, String position, boolean present, AttendanceHow how) {

        static Attendee from(MeetingRecord.Attendee attendee) {
            return new Attendee(
                    attendee.member().id().value(),
                    attendee.member().name(),
                    attendee.member().position(),
                    attendee.present(),
                    attendee.how());
        }
    }

    static MeetingJson from(MeetingRecord one) {
        MeetingView meeting = one.meeting();
        return new MeetingJson(
                meeting.id().value(),
                one.committee().name(),
                meeting.no(),
                meeting.heldOn(),
                meeting.place(),
                meeting.openToPublic(),
                meeting.status(),
                one.noticedOn(),
                meeting.required(),
                meeting.present(),
                one.note(),
                one.consulted().stream().map(Consulted::from).toList(),
                one.reported().stream().map(Told::from).toList(),
                one.attendance().stream().map(Attendee::from).toList());
    }
}
