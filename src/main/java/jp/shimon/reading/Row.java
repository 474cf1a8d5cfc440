package jp.shimon.reading;

import java.util.List;
import jp.shimon.shared.Sentence;

/**
 * 行：表の一行、または表の外の一行。
 *
 * @param no from 1: the line of a text, or the how-manieth paragraph or row of a table
 * @param level of a heading that is marked as one, from 1; 0 where nothing is known
 */
record Row(int no, Part part, boolean inTable, int level, List<Slot> slots) {

    /** 元の文書のどこか。 */
    enum Part {
        /** 文字だけの文書 */
        TEXT,
        /** Word の本文 */
        BODY,
        /** Word のヘッダー */
        HEADER,
        /** Word のフッター */
        FOOTER
    }

    static Row line(int no, Part part, int level, String text, boolean loose) {
        return new Row(no, part, false, level, List.of(new Slot(no, 0, 1, List.of(text), loose)));
    }

    /** Those in which something stands. */
    List<Slot> filled() {
        return slots.stream().filter(slot -> !slot.blank()).toList();
    }

    /** What stands in it from left to right. */
    String text() {
        return String.join(" | ", filled().stream().map(Slot::prose).toList());
    }

    Sentence where() {
        return Sentence.of("reading.at." + part, String.valueOf(no));
    }

    Sentence where(Slot slot) {
        return inTable ? Sentence.of("reading.at.cell", where(), String.valueOf(slot.column() + 1)) : where();
    }
}
