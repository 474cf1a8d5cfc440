package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.document.DecisionFacts.Stamp;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Table;
import jp.shimon.shared.Era;

/** 決裁欄：whose box, the name and the day in it; 代 and 後閲 where they apply, a slash where nobody is needed. */
final class StampTable {

    private static final int IN_A_ROW = 7;

    private StampTable() {}

    static List<Table> of(List<Stamp> boxes) {
        return IntStream.iterate(0, at -> at < boxes.size(), at -> at + IN_A_ROW)
                .mapToObj(at -> row(boxes.subList(at, Math.min(at + IN_A_ROW, boxes.size()))))
                .toList();
    }

    private static Table row(List<Stamp> boxes) {
        List<Cell> heads = boxes.stream().map(box -> Cell.head(whose(box))).toList();
        List<Cell> cells = boxes.stream().map(StampTable::cell).toList();
        return new Table(
                PaperWords.of("decision.boxes"),
                Table.widths(List.of(), boxes.size()),
                1,
                Fit.GRID,
                List.of(heads, cells));
    }

    static String whose(Stamp box) {
        String role = PaperWords.of("decision.role." + box.step());
        String department = box.department();
        return department == null ? role : PaperWords.of("grid.numbered", department, role);
    }

    private static Cell cell(Stamp box) {
        return new Cell(said(box), 1, 1, List.of(Look.CENTRED));
    }

    /** The mark, the name, the day; an open box is left to be filled. */
    static List<String> said(Stamp box) {
        List<String> lines = new ArrayList<>();
        PaperWords.ifAny("decision.mark." + box.mark()).ifPresent(lines::add);
        Stream.of(
                        Optional.ofNullable(box.name()),
                        Optional.ofNullable(box.day()).map(Era::date),
                        Optional.ofNullable(box.forWhom()).map(who -> PaperWords.of("decision.away", who)),
                        Optional.ofNullable(box.viewedOn()).map(day -> PaperWords.of("decision.viewed", Era.date(day))))
                .flatMap(Optional::stream)
                .forEach(lines::add);
        return lines;
    }
}
