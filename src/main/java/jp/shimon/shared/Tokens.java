package jp.shimon.shared;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * 語：日本語の文を語に切ったもの。 Put together again they are the text to the last character: only cuts are taken from the
 * tokenizer, never its text, and none that would tear a character from what belongs to it (surrogates, 異体字セレクタ).
 */
record Tokens(List<String> words) {

    static Tokens of(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int cut : cuts(text)) {
            if (cut > start && mayCut(text, cut)) {
                words.add(text.substring(start, cut));
                start = cut;
            }
        }
        if (start < text.length()) {
            words.add(text.substring(start));
        }
        return new Tokens(words);
    }

    private static List<Integer> cuts(String text) {
        List<Integer> cuts = new ArrayList<>();
        try (JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL)) {
            OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                cuts.add(offsets.startOffset());
                cuts.add(offsets.endOffset());
            }
            tokenizer.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return cuts;
    }

    private static boolean mayCut(String text, int at) {
        if (at >= text.length()) {
            return true;
        }
        boolean torn = Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
        boolean lineEnd = text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
        return !torn && !lineEnd && !belongsToWhatIsBefore(text.codePointAt(at));
    }

    private static boolean belongsToWhatIsBefore(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
        return mark || c == 0x200D || c == 0xFF9E || c == 0xFF9F;
    }

    /** How many characters both say, whatever their order. */
    int shared(Tokens other) {
        Map<String, Integer> left = new HashMap<>();
        words.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : other.words) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared += word.length();
            }
        }
        return shared;
    }

    int length() {
        return words.stream().mapToInt(String::length).sum();
    }

    /** 0 for nothing in common, 1 for the same words. */
    double likeness(Tokens other) {
        int both = length() + other.length();
        return both == 0 ? 1 : 2.0 * shared(other) / both;
    }
}
