package jp.shimon.shared;

import java.time.LocalDate;

/**
 * 半期：上半期は4月から9月まで、下半期は10月から3月まで。
 *
 * @param second whether it is the half from October on
 */
public record HalfYear(FiscalYear year, boolean second) {

    private static final String FIRST = "上半期";
    private static final String SECOND = "下半期";

    public static HalfYear of(LocalDate day) {
        FiscalYear year = FiscalYear.of(day);
        return new HalfYear(year, !day.isBefore(LocalDate.of(year.value(), 10, 1)));
    }

    /** Whether a text speaks of a half and not of a whole year. */
    public static boolean isMeant(String text) {
        String plain = text.strip();
        return plain.endsWith(FIRST) || plain.endsWith(SECOND);
    }

    /** Reads 令和5年度上半期. @throws Refused INVALID when it is no half-year */
    public static HalfYear parse(String text) {
        if (!isMeant(text)) {
            throw Refused.invalid("fiscalYear", "year.half", YearReading.shown(text));
        }
        String plain = text.strip();
        String year = plain.substring(0, plain.length() - FIRST.length());
        return new HalfYear(FiscalYear.parse(year), plain.endsWith(SECOND));
    }

    public LocalDate firstDay() {
        return second ? LocalDate.of(year.value(), 10, 1) : year.firstDay();
    }

    public LocalDate lastDay() {
        return second ? year.lastDay() : LocalDate.of(year.value(), 9, 30);
    }

    /** 令和5年度上半期 */
    public String japanese() {
        return year.japanese() + (second ? SECOND : FIRST);
    }
}
