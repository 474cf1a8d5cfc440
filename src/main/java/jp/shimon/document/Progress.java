package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shimon.change.ChangeKind;
import jp.shimon.consultation.PaperContent;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.document.PaperLayout.Table;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.shared.FiscalYear;

/** 取組みの進捗状況：基準年度からの計画概要と、変更については変更前計画。 */
final class Progress {

    private static final int SIDE_WIDTH = 130;
    private static final int MANY_YEARS = 5;

    private final MeasureContent after;
    private final List<Integer> years;

    private Progress(MeasureContent after, List<Integer> years) {
        this.after = after;
        this.years = years;
    }

    static List<Block> of(PaperContent paper, ChangeKind kind, PaperContent.Pair pair) {
        int from = Math.max(paper.baseYear(), paper.years().from());
        List<Integer> years =
                IntStream.rangeClosed(from, paper.years().to()).boxed().toList();
        Progress progress = new Progress(pair.after(), years);
        MeasureContent before = pair.before();
        List<List<Cell>> rows = before == null ? progress.rows() : progress.rows(before);
        if (rows.isEmpty()) {
            return List.of();
        }
        Table table = progress.table(rows);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Line(Style.PART, PaperWords.of("sheet.progress")));
        blocks.add(table);
        Legend.of(table, kind).ifPresent(blocks::add);
        return blocks;
    }

    /** 計画概要 of every year of a plan; of many years a line each, since that many columns would not fit. */
    static Optional<Table> whole(MeasureContent content, PlanForm.Years of) {
        List<Integer> years = IntStream.rangeClosed(of.from(), of.to()).boxed().toList();
        Progress progress = new Progress(content, years);
        if (!progress.planned(content)) {
            return Optional.empty();
        }
        return Optional.of(years.size() > MANY_YEARS + 1 ? progress.yearByYear() : progress.table(progress.rows()));
    }

    private Table yearByYear() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.head(PaperWords.of("sheet.year")), Cell.head(PaperWords.of("sheet.plan"))));
        years.stream()
                .filter(year -> !after.linesOf(year).isEmpty())
                .map(year ->
                        List.of(Cell.of(new FiscalYear(year).both()).with(Look.SIDE), Cell.list(after.linesOf(year))))
                .forEach(rows::add);
        return new Table(PaperWords.of("sheet.plan"), List.of(260, 740), 1, Fit.ROOMY, rows);
    }

    private List<List<Cell>> rows() {
        return planned(after) ? List.of(row("sheet.plan", after)) : List.of();
    }

    private List<List<Cell>> rows(MeasureContent before) {
        if (!planned(before)) {
            return rows();
        }
        List<Cell> plan = new ArrayList<>();
        plan.add(side("sheet.plan"));
        years.forEach(year -> plan.add(compared(after.linesOf(year), before.linesOf(year))));
        return List.of(plan, row("sheet.planBefore", before));
    }

    private boolean planned(MeasureContent content) {
        return years.stream().anyMatch(year -> !content.linesOf(year).isEmpty());
    }

    private List<Cell> row(String key, MeasureContent content) {
        List<Cell> cells = new ArrayList<>();
        cells.add(side(key));
        years.forEach(year -> cells.add(Cell.list(content.linesOf(year))));
        return cells;
    }

    private static Cell side(String key) {
        return Cell.of(PaperWords.of(key)).with(Look.SIDE);
    }

    private static Cell compared(List<String> lines, List<String> were) {
        if (lines.equals(were)) {
            return Cell.list(lines);
        }
        return Legend.mark(lines.isEmpty() ? Cell.of("") : Cell.list(lines));
    }

    private Table table(List<List<Cell>> body) {
        List<Cell> head = new ArrayList<>();
        head.add(Cell.head(PaperWords.of("sheet.year")));
        years.forEach(year -> head.add(Cell.head(new FiscalYear(year).both())));
        List<List<Cell>> rows = new ArrayList<>(List.of(head));
        rows.addAll(body);
        List<Integer> widths = Table.widths(List.of(SIDE_WIDTH), years.size());
        String name = PaperWords.of("sheet.progress");
        return new Table(name, widths, 1, years.size() > MANY_YEARS ? Fit.GRID : Fit.ROOMY, rows);
    }
}
