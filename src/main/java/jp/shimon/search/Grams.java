package jp.shimon.search;

import java.util.Set;
import java.util.TreeSet;

/**
 * 文字の組。 Every sign and every two neighbours of a folded text as integers, exact for both: a pair is its two UTF-16 units,
 * a single one has nothing in the upper half. Lines are apart from each other.
 */
final class Grams {

    /** A word this short is its own gram, so that nothing else need be compared. */
    static final int EXACT = 2;

    private Grams() {}

    static Integer[] of(String text) {
        Set<Integer> grams = new TreeSet<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\n') {
                grams.add((int) text.charAt(i));
                if (i > 0 && text.charAt(i - 1) != '\n') {
                    grams.add(pair(text, i));
                }
            }
        }
        return grams.toArray(Integer[]::new);
    }

    /** What a text must have in which this word stands. */
    static Integer[] asked(String word) {
        if (word.length() == 1) {
            return new Integer[] {(int) word.charAt(0)};
        }
        Set<Integer> grams = new TreeSet<>();
        for (int i = 1; i < word.length(); i++) {
            grams.add(pair(word, i));
        }
        return grams.toArray(Integer[]::new);
    }

    private static int pair(String text, int second) {
        return text.charAt(second - 1) << Character.SIZE | text.charAt(second);
    }
}
