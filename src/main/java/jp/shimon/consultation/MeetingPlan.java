package jp.shimon.consultation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
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

    /** Where what was typed is not this plan, of meeting {@code no}. What is left out is as planned. */
    List<Violation> differences(int no, MeetingPlan typed) {
        List<Violation> found = new ArrayList<>();
        if (!heldOn.equals(typed.heldOn())) {
            found.add(Violation.of("meetingOn", "meeting.otherDay", no, heldOn));
        }
        if (!place.strip().equals(typed.place().strip())) {
            found.add(Violation.of("place", "meeting.otherPlace", no, place));
        }
        if (typed.startsAt() != null && !typed.startsAt().equals(startsAt)) {
            found.add(
                    startsAt == null
                            ? Violation.of("startsAt", "meeting.noTime", no)
                            : Violation.of("startsAt", "meeting.otherTime", no, startsAt.toString()));
        }
        if (manner != typed.manner()) {
            boolean written = manner == MeetingManner.WRITTEN;
            found.add(Violation.of("manner", written ? "meeting.writtenOne" : "meeting.assembledOne", no));
        }
        if (openToPublic != typed.openToPublic()) {
            found.add(Violation.of("openToPublic", openToPublic ? "meeting.openOne" : "meeting.closedOne", no));
        }
        reason("closedReason", no, closedReason, typed.closedReason()).ifPresent(found::add);
        reason("mannerReason", no, mannerReason, typed.mannerReason()).ifPresent(found::add);
        return found;
    }

    private static Optional<Violation> reason(String field, int no, @Nullable String planned, @Nullable String typed) {
        boolean other = typed != null && !Texts.blank(typed) && !typed.equals(planned);
        return other ? Optional.of(Violation.of(field, "meeting.otherReason", no)) : Optional.empty();
    }

    public static MeetingPlan assembled(LocalDate heldOn, String place) {
        return new MeetingPlan(heldOn, null, place, true, null, MeetingManner.ASSEMBLED, null);
    }
}
