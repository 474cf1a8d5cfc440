package jp.shimon.settings;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;

/**
 * 督促の時期。
 *
 * @param on whether anybody is reminded at all
 * @param at when the daily round is made
 * @param opens from when on people may be reminded, {@code closes}: until when
 * @param before working days before the due day on which its coming is told; 0 = not
 * @param escalate working days after the first reminder until the superior is told; 0 = not
 */
public record ReminderTimes(
        boolean on,
        @JsonFormat(pattern = "HH:mm") LocalTime at,
        @JsonFormat(pattern = "HH:mm") LocalTime opens,
        @JsonFormat(pattern = "HH:mm") LocalTime closes,
        int before,
        int escalate) {

    public boolean officeHours(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }
}
