package jp.shimon.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 検索のための文字の畳み込み。 ① is 1, Ⅲ is 3, Ｗｅｂ is web, 髙 is 高, 取り組み is 取組; spaces and variation selectors
 * are nothing. For looking only: what is shown and stored is the text as typed.
 */
public final class Folding {

    /** A sign with what belongs to it: marks, variation selectors, and the kana marks ゛゜ of either width. */
    private static final Pattern CLUSTER =
            Pattern.compile("(?s).[\\p{M}\\p{Cf}\\u309B\\u309C\\uFF9E\\uFF9F]*", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}\\p{C}&&[^\\p{Co}\\p{Cn}]]|\\p{M}");

    private static final Variants VARIANTS = Variants.read("/folding/variants.txt");
    private static final Variants OKURIGANA = Variants.read("/folding/okurigana.txt");

    /** What was folded before; a sign is always folded alike, so it matters to nobody who wrote it here. */
    private static final @Nullable String[] SIGNS = new String[Character.MAX_VALUE + 1];

    private Folding() {}

    /** Grows whenever the same text folds to something else than before, so that stored copies are made anew. */
    public static String edition() {
        return "1-" + VARIANTS.hashCode() + "-" + OKURIGANA.hashCode();
    }

    public static String of(String written) {
        return folded(written).text();
    }

    /** The folded text, and where in the written one each of its signs comes from. */
    public static Folded folded(String written) {
        Folded.Builder signs = new Folded.Builder();
        Matcher cluster = CLUSTER.matcher(written);
        while (cluster.find()) {
            signs.add(sign(cluster.group()), cluster.start(), cluster.end());
        }
        return words(signs.build());
    }

    /** What was typed into a search field, word by word; a word of nothing but spaces is none. */
    public static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        for (String word : typed.split("[\\s\\p{Z}]+")) {
            String folded = of(word);
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }

    private static String sign(String cluster) {
        if (cluster.length() > 1) {
            return plain(cluster);
        }
        String known = SIGNS[cluster.charAt(0)];
        if (known == null) {
            known = plain(cluster);
            SIGNS[cluster.charAt(0)] = known;
        }
        return known;
    }

    private static String plain(String cluster) {
        int number =
                Numbering.valueOf(Character.toString(cluster.codePointAt(0)).toUpperCase(Locale.ROOT));
        if (number > 0) {
            return String.valueOf(number);
        }
        String marked = cluster.replace('\u309B', '\u3099').replace('\u309C', '\u309A');
        String plain =
                NOTHING.matcher(nfkc(nfkc(marked).toLowerCase(Locale.ROOT))).replaceAll("");
        StringBuilder folded = new StringBuilder();
        plain.codePoints().mapToObj(Character::toString).forEach(sign -> folded.append(VARIANTS.plain(sign)));
        return folded.toString();
    }

    private static String nfkc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static Folded words(Folded signs) {
        Folded.Builder words = new Folded.Builder();
        String text = signs.text();
        for (int at = 0; at < text.length(); ) {
            String written = OKURIGANA.longestAt(text, at);
            int length = Math.max(1, written.length());
            String word = written.isEmpty() ? text.substring(at, at + 1) : OKURIGANA.plain(written);
            words.add(word, signs.from(at), signs.to(at + length - 1));
            at += length;
        }
        return words.build();
    }
}
