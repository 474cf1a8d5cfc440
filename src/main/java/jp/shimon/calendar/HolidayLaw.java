package jp.shimon.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** 国民の祝日に関する法律第2条：the days that the law names for one year, with the moves that laws for single years made. */
final class HolidayLaw {

    private final int year;
    private final Map<LocalDate, Holiday> days = new TreeMap<>();

    private HolidayLaw(int year) {
        this.year = year;
    }

    static Map<LocalDate, Holiday> of(int year) {
        HolidayLaw law = new HolidayLaw(year);
        law.spring();
        law.emperor();
        law.goldenWeek();
        law.summer();
        law.autumn();
        law.once();
        return law.days;
    }

    private void spring() {
        on(1, 1, Holiday.NEW_YEAR);
        put(year < 2000 ? LocalDate.of(year, 1, 15) : monday(1, 2), Holiday.COMING_OF_AGE);
        on(2, 11, Holiday.FOUNDATION);
        put(Equinox.vernal(year), Holiday.VERNAL_EQUINOX);
    }

    /** 2019 had none: the old emperor's came after his abdication, the new one's before his accession. */
    private void emperor() {
        if (year <= 1988) {
            on(4, 29, Holiday.EMPERORS_BIRTHDAY);
        } else if (year <= 2018) {
            on(12, 23, Holiday.EMPERORS_BIRTHDAY);
        } else if (year >= 2020) {
            on(2, 23, Holiday.EMPERORS_BIRTHDAY);
        }
    }

    private void goldenWeek() {
        if (year >= 1989) {
            on(4, 29, year <= 2006 ? Holiday.GREENERY : Holiday.SHOWA);
        }
        on(5, 3, Holiday.CONSTITUTION);
        if (year >= 2007) {
            on(5, 4, Holiday.GREENERY);
        }
        on(5, 5, Holiday.CHILDREN);
    }

    /** In 2020 and 2021 the Olympic Games moved three of them. */
    private void summer() {
        if (year >= 1996) {
            put(marine(), Holiday.MARINE);
        }
        if (year >= 2016) {
            on(8, year == 2020 ? 10 : year == 2021 ? 8 : 11, Holiday.MOUNTAIN);
        }
    }

    private LocalDate marine() {
        if (year == 2020 || year == 2021) {
            return LocalDate.of(year, 7, year == 2020 ? 23 : 22);
        }
        return year <= 2002 ? LocalDate.of(year, 7, 20) : monday(7, 3);
    }

    private void autumn() {
        put(year <= 2002 ? LocalDate.of(year, 9, 15) : monday(9, 3), Holiday.RESPECT_FOR_THE_AGED);
        put(Equinox.autumnal(year), Holiday.AUTUMNAL_EQUINOX);
        put(sports(), year < 2020 ? Holiday.HEALTH_AND_SPORTS : Holiday.SPORTS);
        on(11, 3, Holiday.CULTURE);
        on(11, 23, Holiday.LABOUR);
    }

    private LocalDate sports() {
        if (year == 2020 || year == 2021) {
            return LocalDate.of(year, 7, year == 2020 ? 24 : 23);
        }
        return year < 2000 ? LocalDate.of(year, 10, 10) : monday(10, 2);
    }

    private void once() {
        switch (year) {
            case 1989 -> on(2, 24, Holiday.STATE_FUNERAL);
            case 1990 -> on(11, 12, Holiday.ENTHRONEMENT_CEREMONY);
            case 1993 -> on(6, 9, Holiday.IMPERIAL_WEDDING);
            case 2019 -> {
                on(5, 1, Holiday.ENTHRONEMENT);
                on(10, 22, Holiday.ENTHRONEMENT_CEREMONY);
            }
            default -> {
                // an ordinary year
            }
        }
    }

    private LocalDate monday(int month, int nth) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(nth, MONDAY));
    }

    private void on(int month, int day, Holiday holiday) {
        put(LocalDate.of(year, month, day), holiday);
    }

    private void put(LocalDate day, Holiday holiday) {
        days.put(day, holiday);
    }
}
