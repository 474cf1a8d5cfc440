package jp.shimon.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** 役所の時計：今日、今、開庁日。 */
@Component
public class Office {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final Clock clock;

    Office(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Now, in the microseconds that PostgreSQL keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The n-th working day after a day; Saturdays, Sundays and 12/29 to 1/3 are none. */
    public static LocalDate workingDaysAfter(LocalDate day, int n) {
        LocalDate result = day;
        for (int left = n; left > 0; ) {
            result = result.plusDays(1);
            left -= isOpen(result) ? 1 : 0;
        }
        return result;
    }

    private static boolean isOpen(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        boolean newYear = date.compareTo(MonthDay.of(12, 29)) >= 0 || date.compareTo(MonthDay.of(1, 3)) <= 0;
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !newYear;
    }
}
