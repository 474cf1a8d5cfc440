package jp.shimon.consultation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 会議を外へ見せる形。
 *
 * @param no counted by committee, from 1
 * @param required how many must be present, once attendance is recorded
 * @param presidedBy who presided; nobody presides over a meeting in writing
 * @param closing why and how it was closed, if it was
 * @param attendance who took part and how; empty where it was not asked for
 */
public record MeetingView(
        MeetingId id,
        int no,
        LocalDate heldOn,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime startsAt,
        String place,
        LocalDate noticedOn,
        MeetingManner manner,
        @Nullable String mannerReason,
        boolean openToPublic,
        @Nullable Closing closing,
        MeetingStatus status,
        @Nullable Integer required,
        @Nullable Integer present,
        @Nullable MemberId presidedBy,
        @Nullable String note,
        List<Attended> attendance,
        List<DeliberationView> deliberations) {

    /** Days between the notice and the meeting. */
    @JsonIgnore
    public long noticeDays() {
        return ChronoUnit.DAYS.between(noticedOn, heldOn);
    }

    @JsonIgnore
    public boolean written() {
        return manner == MeetingManner.WRITTEN;
    }

    MeetingView with(List<Attended> who, List<DeliberationView> said) {
        return new MeetingView(
                id,
                no,
                heldOn,
                startsAt,
                place,
                noticedOn,
                manner,
                mannerReason,
                openToPublic,
                closing,
                status,
                required,
                present,
                presidedBy,
                note,
                who,
                said);
    }
}
