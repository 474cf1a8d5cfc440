package jp.shimon.plan.exchange;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** 表の言葉。 Japanese whoever asks: the sheet is the city's, not the reader's screen. */
final class SheetWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "messages.exchange",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private SheetWords() {}

    static String of(String key, Object... args) {
        return new MessageFormat(WORDS.getString(key), Locale.JAPANESE).format(args);
    }

    /** Whether a text is the word, or one of its synonyms, whatever its widths, spaces and line breaks. */
    static boolean means(String key, String text) {
        String plain = plain(text);
        return !plain.isEmpty() && words(key).anyMatch(word -> plain(word).equals(plain));
    }

    private static java.util.stream.Stream<String> words(String key) {
        return Arrays.stream(WORDS.getString(key).split("\\|"));
    }

    /** The first of several synonyms: the one that we write. */
    static String first(String key) {
        return WORDS.getString(key).split("\\|")[0];
    }

    static List<String> all(String key) {
        return words(key).toList();
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .replaceAll("\\(.*\\)$", "")
                .toLowerCase(Locale.ROOT);
    }
}
