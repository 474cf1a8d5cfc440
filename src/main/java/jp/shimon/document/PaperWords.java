package jp.shimon.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import jp.shimon.change.ChangeKind;

/** 資料の言葉。 Japanese whoever asks: the paper is the city's, not the reader's screen. */
final class PaperWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "messages.paper",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private PaperWords() {}

    static String of(String key, Object... args) {
        // numbers as they are written, without the separators of thousands
        Object[] texts = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = String.valueOf(args[i]);
        }
        return new MessageFormat(WORDS.getString(key), Locale.JAPANESE).format(texts);
    }

    /** Nothing where the paper has no words for it. */
    static Optional<String> ifAny(String key) {
        return WORDS.containsKey(key) ? Optional.of(of(key)) : Optional.empty();
    }

    /** 1,000 and ▲1,000: a number that is counted by us, as offices write it. */
    static String number(long n) {
        String digits = String.format(Locale.ROOT, "%,d", Math.abs(n));
        return n < 0 ? of("number.minus", digits) : digits;
    }

    /** What a kind of change calls it, else what all do. */
    static String of(String key, ChangeKind kind) {
        String own = key + "." + kind;
        return of(WORDS.containsKey(own) ? own : key);
    }
}
