package jp.shimon.consultation;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 会議の開催予定。
 *
 * @param place empty for a meeting in writing
 * @param closedReason why it is not open, where it is not
 * @param mannerReason why it is in writing, where it is
 */
public record MeetingPlan(
        LocalDate heldOn,
        @Nullable LocalTime startsAt,
        String place,
        boolean openToPublic,
        @Nullable String closedReason,
        MeetingManner manner,
        @Nullable String mannerReason) {

    public static MeetingPlan assembled(LocalDate heldOn, String place) {
        return new MeetingPlan(heldOn, null, place, true, null, MeetingManner.ASSEMBLED, null);
    }
}
