package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shimon.document.PaperLayout.Line;

/** しおりの一つと、その下のしおり。 */
record Outline(String text, String anchor, List<Outline> children) {

    /** @param marks lines with anchors; a line of a deeper level stands below the one before it */
    static List<Outline> of(List<Line> marks) {
        List<Outline> all = new ArrayList<>();
        int at = 0;
        while (at < marks.size()) {
            int end = at + 1;
            int level = marks.get(at).style().level();
            while (end < marks.size() && marks.get(end).style().level() > level) {
                end++;
            }
            Line mark = marks.get(at);
            all.add(new Outline(mark.text(), Objects.requireNonNull(mark.anchor()), of(marks.subList(at + 1, end))));
            at = end;
        }
        return all;
    }
}
