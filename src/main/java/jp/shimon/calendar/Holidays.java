package jp.shimon.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 国民の祝日と休日：those of the law's second article, and the days off that its third makes of them (振替休日, 国民の休日). Computed,
 * never fetched; good for 1980 to 2099.
 */
final class Holidays {

    /** Since then a substitute goes past further holidays, and a day between two is off whatever its weekday. */
    private static final int REFORM = 2007;

    private static final int BETWEEN_SINCE = 1986;
    private static final Map<Integer, Map<LocalDate, Holiday>> YEARS = new ConcurrentHashMap<>();

    private Holidays() {}

    static Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    /** All of a year, in order. */
    static Map<LocalDate, Holiday> of(int year) {
        return YEARS.computeIfAbsent(year, Holidays::compute);
    }

    private static Map<LocalDate, Holiday> compute(int year) {
        Map<LocalDate, Holiday> named = HolidayLaw.of(year);
        Map<LocalDate, Holiday> all = new TreeMap<>(named);
        named.keySet().stream()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .forEach(sunday -> substitute(sunday, named, all));
        named.keySet().forEach(day -> between(day.plusDays(1), named, all));
        return Collections.unmodifiableMap(all);
    }

    private static void substitute(LocalDate sunday, Map<LocalDate, Holiday> named, Map<LocalDate, Holiday> all) {
        LocalDate day = sunday.plusDays(1);
        while (sunday.getYear() >= REFORM && named.containsKey(day)) {
            day = day.plusDays(1);
        }
        all.putIfAbsent(day, Holiday.SUBSTITUTE);
    }

    private static void between(LocalDate day, Map<LocalDate, Holiday> named, Map<LocalDate, Holiday> all) {
        boolean enclosed = !named.containsKey(day) && named.containsKey(day.plusDays(1));
        boolean inTime =
                day.getYear() >= REFORM || day.getYear() >= BETWEEN_SINCE && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        if (enclosed && inTime) {
            all.putIfAbsent(day, Holiday.BETWEEN);
        }
    }
}
