package jp.shimon.web.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jp.shimon.calendar.Office;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 日数を数えた答え。
 *
 * @param after the n-th open day after
 * @param before the n-th open day before
 * @param notice n calendar days before, moved to the open day before: until when a meeting is to be announced
 */
record CountedDays(LocalDate day, int days, LocalDate after, LocalDate before, LocalDate notice) {

    private static final int MOST = 366;
    private static final LocalDate FIRST = LocalDate.of(1981, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2096, 12, 31);

    /** {@code null} where nothing was asked, or nothing that can be counted; see {@link #strict} */
    static @Nullable CountedDays of(@Nullable String day, @Nullable String days, Office office) {
        return day == null || day.isBlank() ? null : strict(day, days == null ? "" : days, office);
    }

    /** @throws Refused INVALID for what is no day or no number of days */
    static CountedDays strict(String day, String days, Office office) {
        LocalDate from = day(day);
        String typed = days.strip();
        int n = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : -1;
        if (n < 0 || n > MOST) {
            throw Refused.invalid("days", "calendar.days", 0, MOST);
        }
        return new CountedDays(
                from,
                n,
                office.workingDaysAfter(from, n),
                office.workingDaysBefore(from, n),
                office.daysBefore(from, n));
    }

    private static LocalDate day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                throw Refused.invalid("day", "calendar.year", "1981", "2096", day);
            }
            return day;
        } catch (DateTimeParseException wrong) {
            throw Refused.invalid("day", "date");
        }
    }
}
