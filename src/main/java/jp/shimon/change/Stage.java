package jp.shimon.change;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 段階：何を（ルール案）、どこまで（検討）。
 *
 * @param thing what the step is about, folded; empty where the phrase names nothing
 * @param rank place in the order of stages, from 0
 */
record Stage(String place, String phrase, String thing, int rank) {

    private static final String DELIMITERS = "[\\s、，,・･／/。]+";

    /** The steps that a text names, phrase by phrase. */
    static Stream<Stage> of(Passage passage, RuleWords words) {
        return Arrays.stream(words.heard(passage.text()).split(DELIMITERS))
                .flatMap(phrase -> of(passage.place(), phrase, words).stream());
    }

    /** The word that ends last counts, and of those the longest: 運用開始 and not 運用. */
    private static Optional<Stage> of(String place, String phrase, RuleWords words) {
        return IntStream.range(0, words.stages().size())
                .filter(rank -> phrase.contains(words.stages().get(rank)))
                .boxed()
                .max(Comparator.<Integer>comparingInt(
                                rank -> end(phrase, words.stages().get(rank)))
                        .thenComparingInt(rank -> words.stages().get(rank).length()))
                .map(rank ->
                        new Stage(place, phrase, thing(phrase, words.stages().get(rank)), rank));
    }

    private static int end(String phrase, String word) {
        return phrase.lastIndexOf(word) + word.length();
    }

    /** What stands before the word, without the particle that ties it to it. */
    private static String thing(String phrase, String word) {
        String before = Passage.folded(phrase.substring(0, phrase.lastIndexOf(word)));
        return before.replaceAll("[\\u3041-\\u3096]+$", "");
    }

    boolean comesTooLateAfter(Stage earlier) {
        return rank < earlier.rank && sameThing(earlier);
    }

    private boolean sameThing(Stage other) {
        return thing.isEmpty()
                || other.thing.isEmpty()
                || thing.startsWith(other.thing)
                || other.thing.startsWith(thing);
    }
}
