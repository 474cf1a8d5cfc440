package jp.shimon.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Table;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.PlanView;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Numbering;

/** 計画書の年度計画の表：the measures of one heading, a row each; a number that is taken by none on record has its row, too. */
final class BookGrid {

    private final GridColumns columns;
    private final PlanView.Node node;

    private BookGrid(GridColumns columns, PlanView.Node node) {
        this.columns = columns;
        this.node = node;
    }

    /** Whether anything would stand in it. */
    static boolean empty(PlanView.Node node) {
        return node.measures().isEmpty() && node.reservedNumbers().isEmpty();
    }

    static Table of(GridColumns columns, PlanView.Node node) {
        return new BookGrid(columns, node).table();
    }

    private record Row(String number, List<Cell> cells) {}

    private Table table() {
        List<String> used =
                node.measures().stream().map(entry -> number(entry.content())).toList();
        Stream<Row> taken = node.reservedNumbers().stream()
                .filter(number -> !used.contains(number))
                .map(this::taken);
        List<List<Cell>> rows = Stream.concat(taken, node.measures().stream().map(entry -> row(entry.content())))
                .sorted(Comparator.comparingInt(row -> Numbering.valueOf(row.number())))
                .map(Row::cells)
                .toList();
        return columns.table(PaperWords.of("grid.numbered", node.path(), node.name()), rows);
    }

    private Row taken(String number) {
        Cell said = Cell.of(PaperWords.of("book.reserved")).wide(columns.count() + 3);
        return new Row(number, List.of(side(number), said.with(Look.CENTRED)));
    }

    private Row row(MeasureContent content) {
        List<Cell> cells = new ArrayList<>();
        cells.add(side(number(content)));
        cells.add(Cell.of(titled(content)));
        cells.add(Cell.of(columns.name(content.department())));
        cells.add(Cell.of(columns.related(content)));
        cells.addAll(YearCells.of(content, null, columns.years()));
        return new Row(number(content), cells);
    }

    private static Cell side(String number) {
        return Cell.of(number).with(Look.SIDE);
    }

    static String number(MeasureContent content) {
        return content.number() == null ? "" : content.number();
    }

    /** The title, and of a measure that is pursued no longer since when. */
    static String titled(MeasureContent content) {
        if (content.state() == MeasureStatus.ACTIVE) {
            return content.title();
        }
        String state = PaperWords.of("book.state." + content.state());
        Integer last = content.lastYear();
        return last == null
                ? PaperWords.of("book.ended", content.title(), state)
                : PaperWords.of("book.endedIn", content.title(), state, new FiscalYear(last).japanese());
    }
}
