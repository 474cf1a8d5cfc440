package jp.shimon.change;

import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.ScheduleEntry;

/**
 * 年度計画欄の一つの欄：文字、→、結合、空白。
 *
 * @param kind what stands in the cell
 * @param text the text; {@code →} for an arrow, empty for a blank or the rest of a merged cell
 */
public record Cell(Kind kind, String text) {

    /** 欄の種類。 */
    public enum Kind {
        /** 文字 */
        TEXT,
        /** → */
        CONTINUE,
        /** 結合したセルの続き */
        SPAN,
        /** 空白 */
        BLANK
    }

    static final Cell EMPTY = new Cell(Kind.BLANK, "");

    /** The cell of a fiscal year. */
    public static Cell of(MeasureContent content, int year) {
        return content.entryOf(year).map(entry -> of(entry, year)).orElse(EMPTY);
    }

    private static Cell of(ScheduleEntry entry, int year) {
        if (entry.from() == year) {
            return new Cell(Kind.TEXT, entry.text());
        }
        return entry.drawnAs() == ScheduleEntry.Style.ARROW ? new Cell(Kind.CONTINUE, "→") : new Cell(Kind.SPAN, "");
    }
}
