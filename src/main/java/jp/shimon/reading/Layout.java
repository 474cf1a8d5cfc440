package jp.shimon.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** 欄の中の改行：a blank or a line end between Japanese signs is layout; between Latin words it parts them. */
final class Layout {

    private static final Pattern BREAK =
            Pattern.compile("(?<=[^\\x21-\\x7e])[\\s\\u3000]+|[\\s\\u3000]+(?=[^\\x21-\\x7e])");
    private static final String BLANK = "[\\s\\u3000]";
    private static final Pattern BULLET =
            Pattern.compile("^" + BLANK + "*(?:[・･•‣\\uf0b7]" + BLANK + "*|[○●◦■□◆]" + BLANK + "+)(?=\\S)");
    private static final Pattern LONE = Pattern.compile("[・･•‣\\uf0b7]");

    private Layout() {}

    static List<String> broken(String line) {
        return Arrays.stream(BREAK.split(unbulleted(line).strip()))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty() && !LONE.matcher(piece).matches())
                .toList();
    }

    static String joined(List<String> pieces) {
        StringBuilder text = new StringBuilder();
        for (String piece : pieces) {
            if (!text.isEmpty() && latin(text.charAt(text.length() - 1)) && latin(piece.charAt(0))) {
                text.append(' ');
            }
            text.append(piece);
        }
        return text.toString();
    }

    static String unbulleted(String line) {
        return BULLET.matcher(line).replaceFirst("");
    }

    /** Whether two texts are the same but for line ends. */
    static boolean same(String one, String other) {
        return joined(one.lines().map(String::strip).filter(l -> !l.isEmpty()).toList())
                .equals(joined(other.lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList()));
    }

    private static boolean latin(char c) {
        return c > ' ' && c < 0x7f;
    }
}
