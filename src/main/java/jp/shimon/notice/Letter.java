package jp.shimon.notice;

import java.util.Locale;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Words;

/**
 * 手紙：件名と本文。 Plain text, Japanese first and English below it, since an account does not say which of them is read.
 */
record Letter(String subject, String body) {

    private static final int SUBJECT = 120;

    static Letter of(Sentence sentence, String link, String site) {
        String ja = Words.of(sentence, Locale.JAPANESE);
        String en = Words.of(sentence, Locale.ENGLISH);
        String subject = Words.has("mail.subject." + sentence.key())
                ? Words.of(
                        "mail.subject." + sentence.key(),
                        Locale.JAPANESE,
                        sentence.args().toArray())
                : ja;
        String body = Words.of("mail.body", Locale.JAPANESE, ja, link, site)
                + Words.of("mail.body", Locale.ENGLISH, en, link, site);
        return new Letter(oneLine(Words.of("mail.subject", Locale.JAPANESE, site, subject)), lines(body));
    }

    /** A header is one line, whatever somebody wrote into a title. */
    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SUBJECT - 1)) + "…";
    }

    private static String lines(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ");
    }
}
