package jp.shimon.shared;

import java.time.LocalDate;

/**
 * 元号。 A fiscal year bears the era in which most of it lies as offices write it: FY2019 is 令和元年度, since the JDK's
 * formatter would say 平成31年度 from its first of April.
 *
 * @param letter one capital letter, such as R
 */
public record Era(String name, String letter, LocalDate firstDay) {

    int firstYear() {
        return firstDay.getYear();
    }

    /** The calendar year, and so the fiscal year, that is the n-th of this era; 平成32 is 2020, whatever came since. */
    int year(long n) {
        return (int) (firstYear() + n - 1);
    }

    /** 令和元, 令和5 */
    String written(int year) {
        int n = year - firstYear() + 1;
        return name + (n == 1 ? "元" : String.valueOf(n));
    }

    /** 令和6年 */
    public static String calendarYear(LocalDate day) {
        return Eras.current().of(day).written(day.getYear()) + "年";
    }

    /** 令和6年3月31日 */
    public static String date(LocalDate day) {
        return Eras.current().of(day).written(day.getYear()) + "年" + day.getMonthValue() + "月" + day.getDayOfMonth()
                + "日";
    }
}
