package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shimon.change.ChangeKind;
import jp.shimon.consultation.Paper;
import jp.shimon.consultation.PaperContent;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.document.PaperLayout.Table;
import jp.shimon.plan.MeasureContent;
import org.jspecify.annotations.Nullable;

/** アクションプラン(案)：番号、取組項目、担当部署、関係部署、年度計画。 One row for an addition, 変更前 and 変更後 for a change. */
final class YearGrid {

    private final GridColumns columns;
    private final ChangeKind kind;
    private final PaperContent.Entry entry;

    private YearGrid(PaperContent paper, ChangeKind kind, PaperContent.Entry entry) {
        this.columns = new GridColumns(paper.years(), paper.departments());
        this.kind = kind;
        this.entry = entry;
    }

    static List<Block> of(Paper paper, ChangeKind kind, PaperContent.Entry entry) {
        String name = PaperLayouts.draftable(PaperWords.of("grid"), paper);
        Table table = new YearGrid(paper.content(), kind, entry).table(name);
        List<Block> blocks = new ArrayList<>(List.of(new Line(Style.LABEL, name), table));
        Legend.of(table, kind).ifPresent(blocks::add);
        return blocks;
    }

    private Table table(String name) {
        List<List<Cell>> rows = new ArrayList<>();
        if (kind == ChangeKind.MERGE || kind == ChangeKind.SPLIT) {
            entry.before().forEach(before -> rows.add(before(before)));
            entry.pairs().forEach(pair -> rows.add(after(pair)));
        } else {
            entry.pairs().forEach(pair -> rows.addAll(both(pair)));
        }
        return columns.table(name, rows);
    }

    private List<List<Cell>> both(PaperContent.Pair pair) {
        MeasureContent before = pair.before();
        return before == null ? List.of(after(pair)) : List.of(before(before), after(pair));
    }

    private List<Cell> before(MeasureContent before) {
        return row(PaperWords.of("grid.before", kind), before, null);
    }

    /** 廃止、完了: nothing is planned any more, and the row says so instead of repeating the plan. */
    private List<Cell> after(PaperContent.Pair pair) {
        String label = entry.before().isEmpty() ? "" : PaperWords.of("grid.after", kind);
        return kind.hasAfter() ? row(label, pair.after(), pair.before()) : closed(label, pair.after());
    }

    private List<Cell> row(String label, MeasureContent content, @Nullable MeasureContent before) {
        Optional<MeasureContent> old = Optional.ofNullable(before);
        List<Cell> cells = new ArrayList<>();
        cells.add(side(label, content));
        cells.add(compared(content.title(), old.map(MeasureContent::title)));
        cells.add(compared(columns.name(content.department()), old.map(m -> columns.name(m.department()))));
        cells.add(compared(columns.related(content), old.map(columns::related)));
        cells.addAll(YearCells.of(content, before, columns.years()));
        return cells;
    }

    private List<Cell> closed(String label, MeasureContent after) {
        return List.of(
                side(label, after),
                Cell.of(after.title()),
                Cell.of(PaperWords.of("grid.closed." + kind))
                        .wide(2 + columns.count())
                        .with(Look.CHANGED, Look.CENTRED));
    }

    private static Cell side(String label, MeasureContent content) {
        String number = content.number() == null ? "" : content.number();
        return Cell.of(PaperWords.of("grid.numbered", label, number).strip()).with(Look.SIDE);
    }

    private static Cell compared(String text, Optional<String> old) {
        return old.filter(was -> !was.equals(text)).isPresent() ? Legend.mark(Cell.of(text)) : Cell.of(text);
    }
}
