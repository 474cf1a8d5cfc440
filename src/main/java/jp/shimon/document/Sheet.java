package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.shimon.change.ChangeKind;
import jp.shimon.consultation.Paper;
import jp.shimon.consultation.PaperContent;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.document.PaperLayout.Table;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.NodeName;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Texts;
import org.jspecify.annotations.Nullable;

/** 個票(案)：位置付け、取組みの内容、進捗状況。 Of a change only what changed, and the goals; it begins with part 2, as in the city's own. */
final class Sheet {

    private final PaperContent paper;
    private final ChangeKind kind;
    private final PaperContent.Entry entry;
    private final PaperContent.Pair pair;

    private Sheet(PaperContent paper, ChangeKind kind, PaperContent.Entry entry, PaperContent.Pair pair) {
        this.paper = paper;
        this.kind = kind;
        this.entry = entry;
        this.pair = pair;
    }

    /** Nothing for a measure that ends: its sheet has nothing new to say. */
    static List<Block> of(Paper paper, ChangeKind kind, PaperContent.Entry entry, PaperContent.Pair pair) {
        if (!kind.hasAfter()) {
            return List.of();
        }
        Sheet sheet = new Sheet(paper.content(), kind, entry, pair);
        List<Block> parts = new ArrayList<>(sheet.contents());
        parts.addAll(Progress.of(paper.content(), kind, pair));
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Line(Style.LABEL, PaperLayouts.draftable(PaperWords.of("sheet"), paper)));
        sheet.head().ifPresent(blocks::add);
        if (entry.after().size() > 1) {
            blocks.add(new Line(Style.BODY, sheet.measure()));
        }
        blocks.addAll(parts);
        return blocks;
    }

    /** Which of several measures the sheet is of. */
    private String measure() {
        String number = pair.after().number();
        return PaperWords.of(
                        "grid.numbered",
                        number == null ? "" : number,
                        pair.after().title())
                .strip();
    }

    private Optional<Table> head() {
        List<List<Cell>> rows = new ArrayList<>();
        int levels = Math.min(paper.levels().size(), entry.lineage().size());
        for (int i = 0; i < levels; i++) {
            NodeName node = entry.lineage().get(i);
            Cell level = Cell.of(paper.levels().get(i)).with(Look.SIDE);
            rows.add(List.of(level, Cell.of(node.number()).with(Look.CENTRED), Cell.of(node.name())));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(PaperWords.of("sheet.head"), List.of(160, 80, 760), 0, Fit.ROOMY, rows));
    }

    private List<Block> contents() {
        MeasureContent before = pair.before();
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(told("sheet.background", pair.after().background(), before == null ? null : before.background()));
        blocks.addAll(told("sheet.method", pair.after().method(), before == null ? null : before.method()));
        blocks.addAll(goals());
        if (!blocks.isEmpty()) {
            blocks.add(0, new Line(Style.PART, PaperWords.of("sheet.contents")));
        }
        return blocks;
    }

    private List<Block> told(String key, @Nullable String text, @Nullable String was) {
        boolean unchanged = pair.before() != null && Objects.equals(text, was);
        if (unchanged || Texts.blank(text)) {
            return List.of();
        }
        return List.of(told(key, String.valueOf(text)));
    }

    /** One text of any length below its name. */
    static Table told(String key, String text) {
        List<List<Cell>> rows = List.of(List.of(Cell.head(PaperWords.of(key))), List.of(Cell.of(text)));
        return new Table(PaperWords.of(key), List.of(1000), 1, Fit.TEXT, rows);
    }

    private List<Block> goals() {
        List<Goal> goals = pair.after().statedGoals();
        if (goals.isEmpty()) {
            return List.of();
        }
        Table table = goals(goals, this::compared);
        List<Block> blocks = new ArrayList<>(List.of(table));
        Legend.of(table, kind).ifPresent(blocks::add);
        return blocks;
    }

    /** @param shown the cell of a goal that says a text */
    static Table goals(List<Goal> goals, BiFunction<Goal, String, Cell> shown) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.head(PaperWords.of("sheet.goal")), Cell.head(PaperWords.of("sheet.period"))));
        goals.forEach(goal -> rows.add(List.of(shown.apply(goal, text(goal)), shown.apply(goal, period(goal)))));
        return new Table(PaperWords.of("sheet.goal"), List.of(640, 360), 1, Fit.ROOMY, rows);
    }

    /** Marked where the goal is new or other than before; unmarked where the goals before are not on record. */
    private Cell compared(Goal goal, String text) {
        MeasureContent before = pair.before();
        List<Goal> were = before == null ? null : before.goals();
        return were == null || were.contains(goal) ? Cell.of(text) : Legend.mark(Cell.of(text));
    }

    private static String text(Goal goal) {
        return Texts.blank(goal.target())
                ? goal.text()
                : PaperWords.of("sheet.target", goal.text(), String.valueOf(goal.target()));
    }

    private static String period(Goal goal) {
        String from = new FiscalYear(goal.from()).japanese();
        return goal.from() == goal.to()
                ? from
                : PaperWords.of("sheet.range", from, new FiscalYear(goal.to()).japanese());
    }
}
