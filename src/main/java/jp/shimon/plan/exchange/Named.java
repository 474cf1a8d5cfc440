package jp.shimon.plan.exchange;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.shared.Numbering;

/** 番号と名前：「Ⅲ　行政運営の…」を分け、番号を計画の書き方に揃える。 */
record Named(String number, String name) {

    private static final Pattern LEADING = Pattern.compile(
            "\\s*([Ⅰ-Ⅻ①-⑳㉑-㉟㊱-㊿]|[IVX]{1,4}(?=[\\s.．:：\\u3000])"
                    + "|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}(?![0-9０-９\\u5e74\\u6b21]))[\\s.．、:：\\u3000]*(.*)",
            Pattern.DOTALL);
    private static final Map<String, Integer> ROMAN = Map.ofEntries(
            Map.entry("I", 1),
            Map.entry("II", 2),
            Map.entry("III", 3),
            Map.entry("IV", 4),
            Map.entry("V", 5),
            Map.entry("VI", 6),
            Map.entry("VII", 7),
            Map.entry("VIII", 8),
            Map.entry("IX", 9),
            Map.entry("X", 10),
            Map.entry("XI", 11),
            Map.entry("XII", 12));

    /** The number before a name, if there is one; the line breaks of a heading are its layout. */
    static Named split(String text) {
        Matcher leading = LEADING.matcher(text);
        return leading.matches()
                ? new Named(leading.group(1), oneLine(leading.group(2)))
                : new Named("", oneLine(text));
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", "");
    }

    /** 改革の柱はⅠ、推進項目は1、項目名は(1)、取組項目は①. {@code level} counts from 0. */
    static String numbered(String number, int level) {
        String plain = SheetWords.plain(Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("^\\((.*)\\)$", "$1")
                .replaceAll("[.:]$", ""));
        int value = ROMAN.getOrDefault(plain.toUpperCase(java.util.Locale.ROOT), 0);
        if (value == 0 && plain.matches("[0-9]{1,3}")) {
            value = Integer.parseInt(plain);
        }
        if (value < 1) {
            return number.strip();
        }
        return switch (level) {
            case 0 -> value <= 12 ? Character.toString(0x2160 + value - 1) : String.valueOf(value);
            case 1 -> String.valueOf(value);
            case 2 -> "(" + value + ")";
            default -> Numbering.circled(value);
        };
    }
}
