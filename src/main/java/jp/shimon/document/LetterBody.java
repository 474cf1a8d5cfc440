package jp.shimon.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Group;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.document.PaperLayout.Table;
import jp.shimon.shared.Era;
import jp.shimon.shared.Texts;
import org.jspecify.annotations.Nullable;

/** 文書の組み立て：lines and tables one after another, as a letter is written. */
final class LetterBody {

    private final List<Block> blocks = new ArrayList<>();
    private final String mark;
    private final String title;
    private final String plan;

    /** @param mark running head, such as (案); empty for none */
    LetterBody(String mark, String title, String plan) {
        this.mark = mark;
        this.title = title;
        this.plan = plan;
    }

    LetterBody line(Style style, String text) {
        blocks.add(new Line(style, text));
        return this;
    }

    LetterBody words(Style style, String key, Object... args) {
        return line(style, PaperWords.of(key, args));
    }

    /** Number and date, at the right; what is not known yet is left out. */
    LetterBody dated(@Nullable String number, @Nullable LocalDate day) {
        if (number != null) {
            line(Style.RIGHT, number);
        }
        if (day != null) {
            line(Style.RIGHT, Era.date(day));
        }
        return this;
    }

    LetterBody title() {
        return line(Style.TITLE, title);
    }

    /** Each paragraph by itself; nothing for no text. */
    LetterBody text(@Nullable String text) {
        if (text != null) {
            Texts.paragraphs(text).forEach(paragraph -> line(Style.BODY, paragraph.strip()));
        }
        return this;
    }

    /** A table with one heading row; no rows, no table. */
    LetterBody table(String name, List<Integer> widths, Fit fit, List<String> heads, List<List<Cell>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        List<List<Cell>> all = new ArrayList<>();
        all.add(heads.stream().map(Cell::head).toList());
        all.addAll(rows);
        blocks.add(new Table(name, widths, 1, fit, all));
        return this;
    }

    LetterBody add(Table table) {
        blocks.add(table);
        return this;
    }

    /** Facts by name, a line each. */
    LetterBody facts(String name, List<List<Cell>> rows) {
        blocks.add(new Table(name, List.of(200, 800), 0, Fit.ROOMY, rows));
        return this;
    }

    static List<Cell> fact(String key, String text) {
        return List.of(Cell.of(PaperWords.of(key)).with(Look.SIDE), Cell.of(text));
    }

    PaperLayout layout() {
        return new PaperLayout(mark, title, plan, List.of(Group.flowing(blocks)));
    }
}
