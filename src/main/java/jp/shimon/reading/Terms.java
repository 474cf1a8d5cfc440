package jp.shimon.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.change.ChangeKind;

/** 資料の言葉：what the papers that are made here say, they are read by; widths and blanks do not matter in them. */
final class Terms {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ResourceBundle PAPER = ResourceBundle.getBundle("messages.paper", Locale.ROOT, NO_FALLBACK);
    private static final ResourceBundle MORE = ResourceBundle.getBundle("messages.reading", Locale.ROOT, NO_FALLBACK);
    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.]?");

    private static final List<List<String>> VARIANTS = more("variants").stream()
            .map(variant -> List.of(variant.split(">")))
            .toList();
    private static final Map<String, String> FOLDED = PAPER.keySet().stream()
            .collect(Collectors.toUnmodifiableMap(key -> key, key -> folded(PAPER.getString(key))));

    private Terms() {}

    /** A word of the papers as it stands in their file. */
    static String of(String key) {
        return PAPER.getString(key);
    }

    /** Further words that only reading knows, parted by |. */
    static List<String> more(String key) {
        return List.of(MORE.getString(key).split("\\|"));
    }

    /** A pattern that stands in the words of reading, not in code. */
    static String one(String key) {
        return MORE.getString(key);
    }

    static String folded(String text) {
        String plain =
                BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        for (List<String> variant : VARIANTS) {
            plain = plain.replace(variant.get(0), variant.get(1));
        }
        return plain;
    }

    private static String word(String key) {
        return Objects.requireNonNull(FOLDED.get(key), key);
    }

    static boolean means(String key, String text) {
        return word(key).equals(folded(text));
    }

    /** A heading with its number or without. */
    static boolean heads(String key, String text) {
        return bare(word(key)).equals(bare(folded(text)));
    }

    private static String bare(String heading) {
        return NUMBERED.matcher(heading).replaceFirst("");
    }

    /** A heading that may say that it is a draft. */
    static boolean headsDraft(String key, String text) {
        return means(key, text) || folded(of("draft").replace("{0}", of(key))).equals(folded(text));
    }

    /** The number that a template has at {0}. */
    static Optional<Integer> number(String key, String text) {
        String[] around = folded(of(key)).split("\\{0}", -1);
        String brackets = "[()]?";
        Pattern pattern = Pattern.compile(optional(around[0], brackets) + "(\\d{1,4})" + optional(around[1], brackets));
        Matcher matcher = pattern.matcher(folded(text));
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static String optional(String literal, String brackets) {
        String bare = literal.replaceAll("[()]", "");
        return (bare.isEmpty() ? "" : Pattern.quote(bare)) + (bare.equals(literal) ? "" : brackets);
    }

    /** The kinds whose section is headed so. */
    static List<ChangeKind> kinds(String heading) {
        String wanted = bare(folded(heading));
        return Arrays.stream(ChangeKind.values())
                .filter(kind -> bare(word("section." + kind)).equals(wanted))
                .toList();
    }

    /** The words of a kind, and those of all kinds. */
    static Stream<String> words(String key) {
        return PAPER.keySet().stream()
                .filter(k -> k.equals(key) || k.startsWith(key + "."))
                .map(PAPER::getString)
                .distinct();
    }

    static boolean anyMeans(String key, String text) {
        String folded = folded(text);
        return words(key).anyMatch(word -> folded(word).equals(folded));
    }

    /** What stands behind one of the words of a key, such as ① in 変更前 ①. */
    static Optional<String> after(String key, String text) {
        String plain = BLANK.matcher(text).replaceAll("");
        return words(key)
                .filter(plain::startsWith)
                .map(word -> plain.substring(word.length()))
                .findFirst();
    }

    /** A template as a pattern of what may stand in it: {0} is the first group, {1} the second. */
    static Pattern pattern(String key, String... groups) {
        String pattern = Pattern.quote(of(key));
        for (int i = 0; i < groups.length; i++) {
            pattern = pattern.replace("{" + i + "}", "\\E" + groups[i] + "\\Q");
        }
        return Pattern.compile(pattern, Pattern.DOTALL);
    }
}
