package jp.shimon.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** 一つの書き方と、それが現れる場所（現れた数だけ）。 */
record Spelling(String text, List<String> places) {

    static Spelling of(String word, List<Passage> passages) {
        List<String> places = new ArrayList<>();
        for (Passage passage : passages) {
            for (int at = passage.text().indexOf(word);
                    at >= 0;
                    at = passage.text().indexOf(word, at + 1)) {
                places.add(passage.place());
            }
        }
        return new Spelling(word, places);
    }

    /** The spellings side by side, as a sentence shows them. */
    static String list(Collection<Spelling> spellings) {
        return spellings.stream().map(Spelling::text).collect(Collectors.joining("／"));
    }
}
