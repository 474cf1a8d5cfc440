package jp.shimon.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 畳んだ文字列と、元の文字列での位置。 */
public final class Folded {

    /** 元の文字列の一部：{@code from} included, {@code to} not. */
    public record Span(int from, int to) {}

    private final String text;
    private final int[] from;
    private final int[] to;

    private Folded(String text, int[] from, int[] to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    public String text() {
        return text;
    }

    int from(int at) {
        return from[at];
    }

    int to(int at) {
        return to[at];
    }

    /** Where the written text says one of the folded words: in order, not overlapping, over spaces that are nothing. */
    public List<Span> spansOf(List<String> words) {
        boolean[] hit = new boolean[text.length()];
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                Arrays.fill(hit, at, at + word.length(), true);
            }
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < hit.length; i++) {
            if (hit[i] && i > 0 && hit[i - 1]) {
                Span last = spans.remove(spans.size() - 1);
                spans.add(new Span(last.from(), Math.max(last.to(), to[i])));
            } else if (hit[i]) {
                spans.add(new Span(from[i], to[i]));
            }
        }
        return spans;
    }

    /** 組み立て。 Every sign of a piece comes from the same place. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> places = new ArrayList<>();

        void add(String piece, int from, int to) {
            text.append(piece);
            for (int i = 0; i < piece.length(); i++) {
                places.add(new Span(from, to));
            }
        }

        Folded build() {
            return new Folded(
                    text.toString(),
                    places.stream().mapToInt(Span::from).toArray(),
                    places.stream().mapToInt(Span::to).toArray());
        }
    }
}
