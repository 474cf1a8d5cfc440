package jp.shimon.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.change.ChangeKind;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.document.PaperLayout.Table;

/** 変更箇所の印と凡例。 Never by colour alone: a text is underlined, and a cell that lost its text gets a sign. */
final class Legend {

    private Legend() {}

    static Cell mark(Cell cell) {
        Cell signed = cell.lines().isEmpty() ? cell.withLines(List.of(sign())).with(Look.CENTRED) : cell;
        return signed.with(Look.CHANGED);
    }

    /** One line below the table, saying only of those marks that stand in it. */
    static Optional<Line> of(Table table, ChangeKind kind) {
        if (!table.anyMarked()) {
            return Optional.empty();
        }
        Stream<String> words = Stream.of(PaperWords.of("legend.changed", kind));
        if (table.anyMarkedWith(sign())) {
            words = Stream.concat(words, Stream.of(PaperWords.of("legend.emptied", sign())));
        }
        return Optional.of(new Line(Style.NOTE, words.collect(Collectors.joining())));
    }

    private static String sign() {
        return PaperWords.of("mark.emptied");
    }
}
