package jp.shimon.shared;

import java.time.LocalDate;

/**
 * 年度：4月から翌年3月まで。
 *
 * @param value the calendar year of its April, 1868 to 2999; 2023 is 令和5年度 (April 2023 to March 2024)
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    public static final int FIRST = 1868;
    public static final int LAST = 2999;

    public FiscalYear {
        if (value < FIRST || value > LAST) {
            throw Refused.invalid("fiscalYear", "year.range", String.valueOf(value), FIRST, LAST);
        }
    }

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Reads a year as people write it: 令和5年度, 令和元年度, 平成32年度, R5 (2023), Ｒ５, 令和五年, 2023年度, FY2023.
     *
     * @throws Refused INVALID when it is no year, or names two that disagree
     */
    public static FiscalYear parse(String text) {
        return YearReading.year(text);
    }

    public LocalDate firstDay() {
        return LocalDate.of(value, 4, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(value + 1, 3, 31);
    }

    /** 令和5年度 */
    public String japanese() {
        return Eras.current().ofFiscalYear(value).written(value) + "年度";
    }

    /** 令和 */
    public String era() {
        return Eras.current().ofFiscalYear(value).name();
    }

    /** 5 of 令和5年度; 1 of 令和元年度 */
    public int yearOfEra() {
        return value - Eras.current().ofFiscalYear(value).firstYear() + 1;
    }

    /** 令和5年度(2023年度) */
    public String both() {
        return japanese() + "(" + value + "年度)";
    }

    /** R5 (2023) */
    public String brief() {
        Era era = Eras.current().ofFiscalYear(value);
        return era.letter() + (value - era.firstYear() + 1) + " (" + value + ")";
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }
}
