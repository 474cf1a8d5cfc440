package jp.shimon.shared;

import java.util.List;
import java.util.regex.Pattern;

/** 番号：①…㊿、(51)から先、Ⅰ…Ⅻ、（1）。 The numbers that plans and papers are numbered with. */
public final class Numbering {

    private static final int CIRCLED_LIMIT = 50;
    private static final int ROMAN = 0x2160;
    private static final int ROMANS = 12;
    private static final List<String> FIRST_OF_LEVEL = List.of("Ⅰ", "1", "(1)");

    // a plan of some size is sorted by them
    private static final Pattern BRACKETS = Pattern.compile("[()（）]");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}{1,6}");

    private Numbering() {}

    /** ① for 1, ㊿ for 50, (51) for 51. */
    public static String circled(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("circled numbers begin at 1: " + n);
        }
        if (n <= 20) {
            return Character.toString(0x2460 + n - 1);
        }
        if (n <= 35) {
            return Character.toString(0x3251 + n - 21);
        }
        return n <= CIRCLED_LIMIT ? Character.toString(0x32B1 + n - 36) : "(" + n + ")";
    }

    /** The next number of a node beside its siblings, written as they are; Ⅰ, 1, (1) by level where it is the first. */
    public static String next(List<String> siblings, int level) {
        int n = 1 + siblings.stream().mapToInt(Numbering::valueOf).max().orElse(0);
        String pattern = siblings.isEmpty() ? FIRST_OF_LEVEL.get(level - 1) : siblings.get(siblings.size() - 1);
        if (ofSign(pattern.codePointAt(0)) > 0) {
            boolean roman = pattern.codePointAt(0) >= ROMAN;
            return roman && n <= ROMANS ? Character.toString(ROMAN + n - 1) : roman ? String.valueOf(n) : circled(n);
        }
        return pattern.matches(".*\\p{Nd}.*") ? pattern.replaceFirst("\\p{Nd}+", String.valueOf(n)) : String.valueOf(n);
    }

    /** 1 for ①, 51 for (51), 3 for Ⅲ, 2 for "2"; 0 when it is none of them. */
    public static int valueOf(String number) {
        if (number.codePointCount(0, number.length()) == 1) {
            int value = ofSign(number.codePointAt(0));
            if (value > 0) {
                return value;
            }
        }
        String digits = BRACKETS.matcher(number).replaceAll("");
        return DIGITS.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
    }

    private static int ofSign(int sign) {
        if (sign >= 0x2460 && sign <= 0x2473) {
            return sign - 0x2460 + 1;
        }
        if (sign >= 0x3251 && sign <= 0x325F) {
            return sign - 0x3251 + 21;
        }
        if (sign >= 0x32B1 && sign <= 0x32BF) {
            return sign - 0x32B1 + 36;
        }
        return sign >= ROMAN && sign < ROMAN + ROMANS ? sign - ROMAN + 1 : 0;
    }
}
