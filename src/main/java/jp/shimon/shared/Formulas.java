package jp.shimon.shared;

/** 表計算の式：a text that a spreadsheet would take for a formula is opened by it as one, unless something stands before it. */
public final class Formulas {

    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private Formulas() {}

    /** Whether a spreadsheet would take it for a formula. */
    public static boolean like(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }

    public static String harmless(String text) {
        return like(text) ? "'" + text : text;
    }
}
