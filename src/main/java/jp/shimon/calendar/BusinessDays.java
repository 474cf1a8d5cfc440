package jp.shimon.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Function;
import jp.shimon.shared.Sentence;

/**
 * 開庁日の数え方。 Closed are Saturdays, Sundays, the holidays of the law, 12/29 to 1/3 (地方自治法第4条の2), and what the city itself
 * decided; the city's word goes before all others.
 *
 * @param city what the city decided for a day, if anything
 */
public record BusinessDays(Function<LocalDate, Optional<CityDay>> city) {

    /** No city closes for so long; past it the question is wrong, not the calendar. */
    private static final int LONGEST = 400;

    private static final MonthDay YEAR_END = MonthDay.of(12, 29);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 3);

    public boolean isOpen(LocalDate day) {
        return city.apply(day)
                .map(CityDay::open)
                .orElseGet(() -> !weekend(day) && legally(day).isEmpty());
    }

    /** Why a day is special: its holiday, 年末年始, or the city's own name for it; plain weekends and weekdays have none. */
    public Optional<Sentence> name(LocalDate day) {
        return city.apply(day).map(own -> Sentence.of("verbatim", own.name())).or(() -> legally(day));
    }

    /** The n-th working day after a day; with 0 the day itself, open or not. */
    public LocalDate after(LocalDate day, int n) {
        return count(day, n, 1);
    }

    /** The n-th working day before a day; with 0 the day itself, open or not. */
    public LocalDate before(LocalDate day, int n) {
        return count(day, n, -1);
    }

    /** The day itself if it is open, else the next open one. */
    public LocalDate onOrAfter(LocalDate day) {
        return isOpen(day) ? day : after(day, 1);
    }

    /** The day itself if it is open, else the last open one before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return isOpen(day) ? day : before(day, 1);
    }

    private LocalDate count(LocalDate day, int n, int step) {
        LocalDate result = day;
        int closed = 0;
        for (int left = n; left > 0; ) {
            result = result.plusDays(step);
            boolean open = isOpen(result);
            left -= open ? 1 : 0;
            closed = open ? 0 : closed + 1;
            if (closed > LONGEST) {
                throw new IllegalStateException("closed for more than " + LONGEST + " days around " + day);
            }
        }
        return result;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Optional<Sentence> legally(LocalDate day) {
        return Holidays.on(day).map(Holiday::sentence).or(() -> yearEnd(day));
    }

    private static Optional<Sentence> yearEnd(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        boolean off = date.compareTo(YEAR_END) >= 0 || date.compareTo(NEW_YEAR) <= 0;
        return off ? Optional.of(Sentence.of("holiday.YEAR_END")) : Optional.empty();
    }
}
