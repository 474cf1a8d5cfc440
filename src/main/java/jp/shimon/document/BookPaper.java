package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Contents;
import jp.shimon.document.PaperLayout.Group;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanView;

/** 計画書：表紙、目次、柱・推進項目・項目名ごとの年度計画と、取組ごとの個票。 */
final class BookPaper {

    /** 柱、推進項目、項目名 and whatever stands below them. */
    private static final List<Style> LEVELS = List.of(Style.SECTION, Style.ITEM, Style.LABEL, Style.PART);

    private final GridColumns columns;
    private final List<Group> body = new ArrayList<>();
    private final List<Line> headings = new ArrayList<>();
    private final List<Block> waiting = new ArrayList<>();
    private int anchors;

    private BookPaper(GridColumns columns) {
        this.columns = columns;
    }

    static PaperLayout of(BookFacts facts) {
        BookPaper book = new BookPaper(facts.columns());
        facts.plan().nodes().forEach(node -> book.node(node, 0));
        List<Group> groups = new ArrayList<>();
        groups.add(Group.flowing(BookCover.of(facts)));
        if (book.headings.isEmpty()) {
            groups.add(Group.flowing(List.of(new Line(Style.PLAIN, PaperWords.of("book.none")))));
        } else {
            groups.add(Group.flowing(List.of(
                    new Line(Style.CENTRE, PaperWords.of("book.contents")).onNewPage(), new Contents(book.headings))));
        }
        groups.addAll(book.body);
        return new PaperLayout(facts.mark(), facts.plan().name(), facts.plan().name(), List.copyOf(groups));
    }

    private void node(PlanView.Node node, int depth) {
        Line heading = heading(depth, PaperWords.of("grid.numbered", node.number(), node.name()));
        headings.add(heading);
        waiting.add(depth == 0 ? heading.onNewPage() : heading);
        if (!BookGrid.empty(node)) {
            waiting.add(BookGrid.of(columns, node));
            body.add(Group.fitting(waiting));
            waiting.clear();
            node.measures().forEach(entry -> measure(entry.content(), depth + 1));
        } else if (node.children().isEmpty()) {
            waiting.add(new Line(Style.PLAIN, PaperWords.of("book.none")));
            body.add(Group.flowing(waiting));
            waiting.clear();
        }
        node.children().forEach(child -> node(child, depth + 1));
    }

    private void measure(MeasureContent content, int depth) {
        String title = PaperWords.of("grid.numbered", BookGrid.number(content), BookGrid.titled(content));
        body.add(Group.fitting(BookSheet.of(columns, content, heading(depth, title.strip()))));
    }

    private Line heading(int depth, String text) {
        Style style = LEVELS.get(Math.min(depth, LEVELS.size() - 1));
        return new Line(style, text.strip()).at("m" + ++anchors);
    }
}
