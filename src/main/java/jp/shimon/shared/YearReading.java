package jp.shimon.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 年度の読み取り：人が書くとおりの年度を。 Full-width or not, in kanji numerals or not, in the era or in the West's years. */
final class YearReading {

    private static final int LONGEST = 60;
    private static final int MOST = 150;
    private static final Pattern ERA =
            Pattern.compile("(\\p{IsHan}{2,4}?|[A-Z])\\.?(元|\\d{1,3}|[〇一二三四五六七八九十百]{1,5})(?:年度|年)?");
    private static final Pattern WESTERN = Pattern.compile("(?:FY|西暦)?(\\d{4})(?:年度|年)?");
    private static final Pattern BOTH = Pattern.compile("([^()/]+)[(/]([^()/]+)\\)?");
    private static final Pattern RANGE = Pattern.compile("(.+?)(?:[~〜–—―‐−-]|から)(.+?)(?:まで)?");
    private static final Pattern SECOND = Pattern.compile("(?:\\d{1,3}|[〇一二三四五六七八九十百]{1,5})(?:年度|年)?");
    private static final String DIGITS = "〇一二三四五六七八九";

    private YearReading() {}

    static FiscalYear year(String text) {
        return find(text, plain(text));
    }

    static FiscalYears years(String text) {
        String plain = plain(text);
        Matcher range = RANGE.matcher(plain);
        if (!range.matches()) {
            FiscalYear one = find(text, plain);
            return new FiscalYears(one, one);
        }
        String to = range.group(2);
        Matcher era = ERA.matcher(range.group(1));
        if (SECOND.matcher(to).matches() && era.matches()) {
            to = era.group(1) + to; // 令和5～7年度
        }
        return new FiscalYears(find(text, range.group(1)), find(text, to));
    }

    private static FiscalYear find(String typed, String plain) {
        @Nullable Integer one = single(typed, plain);
        if (one != null) {
            return new FiscalYear(one);
        }
        Matcher both = BOTH.matcher(plain);
        @Nullable Integer first = both.matches() ? single(typed, both.group(1)) : null;
        @Nullable Integer second = first == null ? null : single(typed, both.group(2));
        if (first == null || second == null) {
            throw Refused.invalid("fiscalYear", "year.unreadable", shown(typed));
        }
        if (!first.equals(second)) {
            throw Refused.invalid("fiscalYear", "year.disagree", both.group(1), both.group(2));
        }
        return new FiscalYear(first);
    }

    private static @Nullable Integer single(String typed, String plain) {
        Matcher western = WESTERN.matcher(plain);
        if (western.matches()) {
            return Integer.valueOf(western.group(1));
        }
        Matcher written = ERA.matcher(plain);
        if (!written.matches()) {
            return null;
        }
        Optional<Era> era = Eras.current().named(written.group(1));
        if (era.isEmpty()) {
            throw Refused.invalid("fiscalYear", "year.era", written.group(1), shown(typed));
        }
        int n = number(written.group(2));
        if (n < 1 || n > MOST) {
            throw Refused.invalid("fiscalYear", "year.unreadable", shown(typed));
        }
        return era.get().year(n);
    }

    private static int number(String text) {
        if (text.equals("元")) {
            return 1;
        }
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : kanji(text);
    }

    /** 五, 十二, 二十, 百三, and by digits: 三〇; 0 for what is none of them, such as 十十. */
    private static int kanji(String text) {
        if (text.matches("[" + DIGITS + "]+")) {
            return text.chars().map(DIGITS::indexOf).reduce(0, (sum, digit) -> 10 * sum + digit);
        }
        Matcher parts = Pattern.compile("(百)?([一二三四五六七八九]?十)?([一二三四五六七八九])?").matcher(text);
        if (!parts.matches()) {
            return 0;
        }
        String tens = parts.group(2);
        String ones = parts.group(3);
        int ten = tens == null ? 0 : tens.length() == 1 ? 10 : 10 * DIGITS.indexOf(tens.charAt(0));
        return (parts.group(1) == null ? 0 : 100) + ten + (ones == null ? 0 : DIGITS.indexOf(ones));
    }

    /** Widths and spaces do not matter in a year; what is too long is none. */
    private static String plain(String text) {
        if (text.length() > LONGEST) {
            throw Refused.invalid("fiscalYear", "year.unreadable", shown(text));
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return folded.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT);
    }

    /** What was typed, short enough for a sentence. */
    static String shown(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
