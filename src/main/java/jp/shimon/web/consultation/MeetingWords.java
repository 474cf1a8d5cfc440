package jp.shimon.web.consultation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.consultation.AttendanceHow;
import jp.shimon.consultation.Attended;
import jp.shimon.consultation.Committees;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.DeliberationView;
import jp.shimon.consultation.ItemId;
import jp.shimon.consultation.ItemView;
import jp.shimon.consultation.MeetingId;
import jp.shimon.consultation.MeetingView;
import jp.shimon.consultation.MemberId;
import org.jspecify.annotations.Nullable;

/** 会議の記録を画面の言葉に：names for ids, and what was late by the rules of the committee. */
final class MeetingWords {

    private final ConsultationView consultation;
    private final Map<MeetingId, List<Attended>> attendance;
    private final Map<UUID, String> names;

    MeetingWords(ConsultationView view, Map<MeetingId, List<Attended>> attendance, Committees committees) {
        this.consultation = view;
        this.attendance = attendance;
        this.names = view.meetings().isEmpty()
                ? Map.of()
                : committees.names(view.committee().id());
    }

    public String name(@Nullable MemberId member) {
        return member == null ? "" : names.getOrDefault(member.value(), "");
    }

    public String online(MeetingView meeting) {
        return who(meeting, AttendanceHow.ONLINE);
    }

    public String inWriting(MeetingView meeting) {
        return who(meeting, AttendanceHow.WRITTEN_OPINION);
    }

    /** Names of those who took part in a way; empty for nobody. */
    public String who(MeetingView meeting, AttendanceHow how) {
        return joined(attendance.getOrDefault(meeting.id(), List.of()).stream()
                .filter(one -> one.how() == how)
                .map(one -> name(one.member())));
    }

    public String replies(MeetingView meeting, String how) {
        return who(meeting, AttendanceHow.valueOf(how));
    }

    public String excluded(DeliberationView result) {
        return joined(result.excluded().stream().map(id -> name(MemberId.parse(id))));
    }

    /** The item that a result is about, by its number and title in the paper. */
    public ItemView item(DeliberationView result) {
        ItemId id = result.item();
        return consultation.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public boolean late(MeetingView meeting) {
        return meeting.noticeDays() < consultation.committee().rules().noticeDays();
    }

    public boolean afterAgenda(MeetingView meeting) {
        return meeting.noticeDays() < consultation.committee().rules().agendaDays();
    }

    public boolean votesTaken(DeliberationView result) {
        return result.votesFor() != null || result.votesAgainst() != null;
    }

    public int orZero(@Nullable Integer votes) {
        return votes == null ? 0 : votes;
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining("\u3001"));
    }
}
