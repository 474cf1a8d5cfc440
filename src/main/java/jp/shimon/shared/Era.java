package jp.shimon.shared;

import java.time.LocalDate;
import java.util.List;

/**
 * 元号。 A fiscal year bears the era in which most of it lies as offices write it: FY2019 is 令和元年度, since the JDK's
 * formatter would say 平成31年度 from its first of April.
 */
public record Era(String name, String letter, LocalDate firstDay) {

    static final List<Era> ALL = List.of(
            new Era("令和", "R", LocalDate.of(2019, 5, 1)),
            new Era("平成", "H", LocalDate.of(1989, 1, 8)),
            new Era("昭和", "S", LocalDate.of(1926, 12, 25)),
            new Era("大正", "T", LocalDate.of(1912, 7, 30)),
            new Era("明治", "M", LocalDate.of(1868, 1, 25)));

    int firstYear() {
        return firstDay.getYear();
    }

    static Era ofFiscalYear(int year) {
        return ALL.stream().filter(era -> year >= era.firstYear()).findFirst().orElse(ALL.get(ALL.size() - 1));
    }

    static Era of(LocalDate day) {
        return ALL.stream()
                .filter(era -> !day.isBefore(era.firstDay))
                .findFirst()
                .orElse(ALL.get(ALL.size() - 1));
    }

    /** 令和元, 令和5 */
    String year(int year) {
        int n = year - firstYear() + 1;
        return name + (n == 1 ? "元" : String.valueOf(n));
    }

    /** 令和6年 */
    public static String calendarYear(LocalDate day) {
        return of(day).year(day.getYear()) + "年";
    }

    /** 令和6年3月31日 */
    public static String date(LocalDate day) {
        return of(day).year(day.getYear()) + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
