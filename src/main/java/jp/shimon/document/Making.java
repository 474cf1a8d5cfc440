package jp.shimon.document;

import java.util.List;
import java.util.Set;
import jp.shimon.document.PaperLayout.Line;

/** 作成の進み：how far a paper is that is being made; written by who makes it, read by who waits. */
final class Making {

    private Set<String> headings = Set.of();
    private volatile int measures;
    private volatile int pages;

    /** What stands in the table of contents is a heading, and no measure. */
    void listed(List<Line> entries) {
        measures = 0;
        headings = Set.copyOf(entries.stream().map(Line::text).toList());
    }

    /** What can be gone to and is no heading is the sheet of a measure. */
    void written(Line line) {
        if (!headings.contains(line.text())) {
            measures = measures + 1;
        }
    }

    /** @param written so far */
    void pages(int written) {
        pages = written;
    }

    int measures() {
        return measures;
    }

    int pages() {
        return pages;
    }
}
