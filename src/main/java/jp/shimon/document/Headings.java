package jp.shimon.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import jp.shimon.document.PaperLayout.Line;

/** 見出しの深さ：no level is skipped, as whoever has it read aloud expects (PDF/UA 7.4.2), however a heading looks. */
final class Headings {

    private final Map<Line, Integer> depths = new IdentityHashMap<>();
    private final Deque<Integer> above = new ArrayDeque<>();

    private Headings() {}

    static Headings of(PaperLayout paper) {
        Headings headings = new Headings();
        paper.groups().stream()
                .flatMap(group -> group.blocks().stream())
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .forEach(headings::add);
        return headings;
    }

    private void add(Line line) {
        int level = line.style().level();
        if (level == 0) {
            return;
        }
        while (!above.isEmpty() && above.peek() >= level) {
            above.pop();
        }
        above.push(level);
        depths.put(line, above.size());
    }

    /** 1 for the first; 0 for a paragraph. */
    public int depth(Line line) {
        return Objects.requireNonNullElse(depths.get(line), 0);
    }
}
