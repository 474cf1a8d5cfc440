package jp.shimon.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 会議の記録。
 *
 * @param agenda consultations by their numbers, then what is reported, in the order in which it was entered
 * @param attendance empty while it is not recorded
 */
public record MeetingRecord(
        MeetingView meeting,
        CommitteeView committee,
        LocalDate noticedOn,
        @Nullable String note,
        List<AgendaEntry> agenda,
        List<Attendee> attendance) {

    /** 委員の出欠。 */
    public record Attendee(MemberView member, AttendanceHow how) {

        public boolean present() {
            return how.counts();
        }
    }

    public List<AgendaEntry> consulted() {
        return agenda.stream().filter(entry -> !entry.reported()).toList();
    }

    public List<AgendaEntry> reported() {
        return agenda.stream().filter(AgendaEntry::reported).toList();
    }

    /** Whether its agenda may still change. */
    public boolean planned() {
        return meeting.status() == MeetingStatus.PLANNED;
    }
}
