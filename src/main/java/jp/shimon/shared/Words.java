package jp.shimon.shared;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** 言葉：文を、読む人の言語で。 Japanese is the source language; English is complete; any other reader gets Japanese. */
public final class Words {

    private static final List<String> BUNDLES =
            List.of("messages.refusals", "messages.findings", "messages.forms", "messages.told", "messages.desk");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /** The language in which a reader is spoken to: English if asked for, else Japanese. */
    public static Locale language(Locale asked) {
        return asked.getLanguage().equals("en") ? Locale.ENGLISH : Locale.JAPANESE;
    }

    /** @throws MissingResourceException for a key that no file has; a test looks for those */
    public static String of(Sentence sentence, Locale asked) {
        Locale language = language(asked);
        Object[] args =
                sentence.args().stream().map(arg -> readable(arg, language)).toArray();
        return new MessageFormat(pattern(sentence.key(), language), language).format(args);
    }

    public static String of(String key, Locale asked, Object... args) {
        return of(Sentence.of(key, args), asked);
    }

    public static boolean has(String key) {
        return BUNDLES.stream()
                .anyMatch(bundle -> bundle(bundle, Locale.JAPANESE).containsKey(key));
    }

    private static Object readable(Object arg, Locale language) {
        if (arg instanceof LocalDate day) {
            return language == Locale.ENGLISH ? day.toString() : Era.date(day);
        }
        if (arg instanceof FiscalYear year) {
            return language == Locale.ENGLISH ? "FY" + year.value() : year.japanese();
        }
        return arg instanceof Sentence sentence ? of(sentence, language) : arg;
    }

    private static String pattern(String key, Locale language) {
        for (String bundle : BUNDLES) {
            ResourceBundle words = bundle(bundle, language);
            if (words.containsKey(key)) {
                return words.getString(key);
            }
        }
        throw new MissingResourceException("no words for " + key, Words.class.getName(), key);
    }

    private static ResourceBundle bundle(String name, Locale language) {
        Locale file = language == Locale.ENGLISH ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(name, file, NO_FALLBACK);
    }
}
