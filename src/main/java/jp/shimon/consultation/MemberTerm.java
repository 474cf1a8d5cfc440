package jp.shimon.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 委員の任期を外へ見せる形。
 *
 * @param to the last day as appointed
 * @param leftOn the last day in office, for one who left before that
 */
public record MemberTerm(
        MemberId id,
        String name,
        String position,
        LocalDate from,
        LocalDate to,
        int sort,
        @Nullable LocalDate leftOn,
        @Nullable String leftReason) {

    /** The last day in office. */
    public LocalDate until() {
        return leftOn == null ? to : leftOn;
    }

    public boolean inOffice(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until());
    }

    boolean meets(LocalDate otherFrom, LocalDate otherTo) {
        return !from.isAfter(otherTo) && !otherFrom.isAfter(until());
    }
}
