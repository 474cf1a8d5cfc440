package jp.shimon.register;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.shared.FiscalYear;

/** 番号の型：writes the numbers of a series, and knows them again however they are typed. */
record NumberPattern(NumberSeries series) {

    static final String NO = "<no>";
    static final String YEAR = "<year>";
    static final String ERA = "<era>";

    private static final int LONGEST = 60;
    private static final int HIGH = 99_999;
    private static final int WIDE = 0xFF10 - '0';
    private static final String FIRST = "\u5143";

    /** 5行管諮第3号. With the era's name before it, the first year of an era is 元; alone it is a figure. */
    String text(FiscalYear year, int no) {
        String figure = String.valueOf(year.yearOfEra());
        String plain = resolved()
                .replace(ERA + YEAR, year.era() + (year.yearOfEra() == 1 ? FIRST : figure))
                .replace(ERA, year.era())
                .replace(YEAR, figure)
                .replace(NO, String.valueOf(no));
        return series.wide() ? wide(plain) : plain;
    }

    /** The year and number that a text has if it could be of this series; the year is 0 where the pattern has none. */
    Optional<Read> read(String text) {
        String folded =
                folded(resolved().replace(ERA, "\u0001").replace(YEAR, "\u0002").replace(NO, "\u0003"));
        StringBuilder shape = new StringBuilder();
        folded.codePoints().forEach(c -> shape.append(group(c)));
        Matcher matcher = Pattern.compile(shape.toString()).matcher(folded(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = resolved().contains(YEAR) ? matcher.group("year") : "0";
        return Optional.of(
                new Read(year.equals(FIRST) ? 1 : Integer.parseInt(year), Integer.parseInt(matcher.group("no"))));
    }

    /** 読み取った番号。 */
    record Read(int yearOfEra, int no) {}

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static String group(int c) {
        return switch (c) {
            case 1 -> "\\p{IsHan}+";
            case 2 -> "(?<year>" + FIRST + "|[0-9]{1,4})";
            case 3 -> "(?<no>[0-9]{1,8})";
            default -> Pattern.quote(Character.toString(c));
        };
    }

    /** The pattern with the letters of its series in it. */
    String resolved() {
        return series.pattern()
                .replace("<series>", series.series())
                .replace("<city>", series.city())
                .replace("<department>", series.department())
                .replace("<section>", series.section());
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c + WIDE : c)));
        return wide.toString();
    }

    /** How long a number gets, where that is more than a column of a list bears. */
    OptionalInt tooLong(FiscalYear year) {
        int length = text(year, HIGH).length();
        return length > LONGEST ? OptionalInt.of(length) : OptionalInt.empty();
    }
}
