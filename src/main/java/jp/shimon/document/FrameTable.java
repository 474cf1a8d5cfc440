package jp.shimon.document;

import java.util.List;
import java.util.Optional;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.Frame;
import jp.shimon.consultation.Paper;
import jp.shimon.consultation.PaperContent;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.document.PaperLayout.Table;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.PlanForm;
import jp.shimon.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** 枠組みの変更：体系の項目の名称、または計画期間を、変更前と変更後で。 */
final class FrameTable {

    private FrameTable() {}

    static Optional<List<Block>> of(Paper paper, ChangeKind kind, PaperContent.Entry entry) {
        Frame frame = entry.frame();
        if (frame == null) {
            return Optional.empty();
        }
        String name = PaperLayouts.draftable(PaperWords.of("grid"), paper);
        List<Cell> head = List.of(
                Cell.head(PaperWords.of("frame.what")),
                Cell.head(PaperWords.of("grid.before", kind)),
                Cell.head(PaperWords.of("grid.after", kind)));
        ComparisonRow stated = row(paper.content(), entry, frame);
        List<Cell> row = List.of(
                Cell.of(stated.field()).with(Look.SIDE),
                Cell.of(stated.before()),
                Legend.mark(Cell.of(stated.after())));
        Table table = new Table(name, List.of(300, 350, 350), 1, Fit.ROOMY, List.of(head, row));
        return Optional.of(List.of(new Line(Style.LABEL, name), table));
    }

    static ComparisonRow row(PaperContent paper, PaperContent.Entry entry, Frame frame) {
        return frame.years()
                .map(years -> new ComparisonRow(
                        PaperWords.of("frame.years"),
                        period(years),
                        frame.yearsWere().map(FrameTable::period).orElse("")))
                .orElseGet(() -> new ComparisonRow(place(paper, entry), text(frame.nodeName()), text(frame.nodeWas())));
    }

    /** Which node: its level and its path, or where a new one is placed. */
    private static String place(PaperContent paper, PaperContent.Entry entry) {
        List<NodeName> lineage = entry.lineage();
        boolean isNew = entry.frame() != null && entry.frame().nodeId() == null;
        int level = Math.min(lineage.size() + (isNew ? 1 : 0), paper.levels().size());
        return PaperWords.of("grid.numbered", paper.levels().get(level - 1), entry.path());
    }

    private static String period(PlanForm.Years years) {
        return PaperWords.of(
                "sheet.range", new FiscalYear(years.from()).japanese(), new FiscalYear(years.to()).japanese());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
