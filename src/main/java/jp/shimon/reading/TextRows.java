package jp.shimon.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** 文字だけの資料を行に読む：a line with tabs is a row of a table; of markup only its text stays. */
final class TextRows {

    private static final Pattern ITEM = Pattern.compile("(?i)<(?:li|br|/p)\\b[^<>]*>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|<!--.*?-->");

    private final Rows rows = new Rows();

    private TextRows() {}

    static Rows of(String text) {
        TextRows read = new TextRows();
        Iterator<String> lines = text.lines().iterator();
        for (int no = 1; lines.hasNext(); no++) {
            read.line(no, lines.next().replace("\f", ""));
        }
        return read.rows;
    }

    private void line(int no, String line) {
        if (line.isBlank()) {
            return;
        }
        if (line.indexOf('\t') < 0) {
            rows.add(new Row(no, Row.Part.TEXT, false, 0, List.of(new Slot(no, 0, 1, plain(line), true))));
            return;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length > Limits.COLUMNS) {
            throw SourceRows.refused("reading.columns", String.valueOf(Limits.COLUMNS));
        }
        List<Slot> slots = new ArrayList<>();
        for (int column = 0; column < cells.length; column++) {
            slots.add(new Slot(no, column, 1, plain(cells[column]), true));
        }
        rows.add(new Row(no, Row.Part.TEXT, true, 0, List.copyOf(slots)));
    }

    /** The text of what may be markup, in lines where the markup has them. */
    private List<String> plain(String cell) {
        if (cell.indexOf('<') < 0) {
            return List.of(cell.strip());
        }
        String text = TAG.matcher(ITEM.matcher(cell).replaceAll("\n")).replaceAll("");
        if (!text.equals(cell)) {
            rows.remark("markup");
        }
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
