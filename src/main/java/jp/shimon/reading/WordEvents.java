package jp.shimon.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Word の段落と表を行にする。 A table within a cell is read as lines of that cell. */
final class WordEvents {

    /** What people do not see on the page: deleted text, instructions of fields, the reading of kanji, older drawings. */
    static final Set<String> SKIPPED = Set.of("delText", "moveFrom", "instrText", "Fallback", "rt", "delInstrText");

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|見出し)?\\s*([1-9])");

    private final Row.Part part;
    private final Rows rows;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<String> cell = new ArrayList<>();
    private boolean reading;
    private int tables;
    private int cells;
    private int depth;
    private int column;
    private int width = 1;
    private boolean continued;

    WordEvents(Row.Part part, Rows rows) {
        this.part = part;
        this.rows = rows;
    }

    /** 段落。 */
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private int level;
    }

    void skipped(String element) {
        if (!element.equals("Fallback") && !element.equals("rt")) {
            rows.remark(element.equals("instrText") || element.equals("delInstrText") ? "field" : "deleted");
        }
    }

    void begins(String element, XMLStreamReader xml) {
        if (++depth > Limits.DEPTH) {
            throw SourceRows.refused("reading.broken");
        }
        switch (element) {
            case "p" -> {
                if (WORD.equals(xml.getNamespaceURI())) {
                    open.push(new Paragraph());
                }
            }
            case "pStyle" -> style(value(xml));
            case "t" -> reading = true;
            case "tab" -> sign("\t", xml);
            case "br", "cr" -> sign("\n", xml);
            case "noBreakHyphen" -> sign("-", xml);
            case "fldSimple" -> rows.remark("field");
            case "pict", "inline", "anchor" -> rows.remark("drawing");
            case "tbl" -> tables++;
            case "tc" -> cellBegins();
            case "gridSpan" -> span(number(value(xml)));
            case "gridBefore" -> column += Math.max(0, Math.min(Limits.COLUMNS, number(value(xml))));
            case "vMerge" -> continued = cells == 1 ? !"restart".equals(value(xml)) : continued;
            default -> {}
        }
    }

    private void span(int columns) {
        if (cells == 1) {
            width = Math.max(1, Math.min(Limits.COLUMNS, columns));
        }
    }

    private void cellBegins() {
        cells++;
        if (cells == 1) {
            width = 1;
            continued = false;
            cell.clear();
        }
    }

    /** A tab within a run; one among the tab stops of a paragraph stands for nothing. */
    private void sign(String sign, XMLStreamReader xml) {
        String kind = xml.getAttributeValue(WORD, "type");
        boolean stop = xml.getLocalName().equals("tab") && xml.getAttributeValue(WORD, "val") != null;
        Paragraph paragraph = open.peek();
        if (paragraph != null && !stop && (kind == null || kind.equals("textWrapping"))) {
            paragraph.text.append(sign);
        }
    }

    private void style(String style) {
        Matcher heading = HEADING.matcher(style);
        Paragraph paragraph = open.peek();
        if (paragraph != null && heading.matches()) {
            paragraph.level = Integer.parseInt(heading.group(1));
        }
    }

    void text(String text) {
        Paragraph paragraph = open.peek();
        if (reading && paragraph != null) {
            paragraph.text.append(text);
        }
    }

    void ends(String element) {
        depth--;
        switch (element) {
            case "t" -> reading = false;
            case "p" -> paragraphEnds();
            case "tc" -> cellEnds();
            case "tr" -> rowEnds();
            case "tbl" -> tables--;
            default -> {}
        }
    }

    private void paragraphEnds() {
        if (open.isEmpty()) {
            return;
        }
        Paragraph paragraph = open.pop();
        String text = paragraph.text.toString();
        if (tables > 0) {
            cell.addAll(text.isEmpty() ? List.of("") : text.lines().toList());
        } else {
            text.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> rows.add(Row.line(rows.next(), part, paragraph.level, line.strip(), false)));
        }
    }

    private void cellEnds() {
        cells--;
        if (cells > 0) {
            rows.remark("nested");
            return;
        }
        if (column + width > Limits.COLUMNS) {
            throw SourceRows.refused("reading.columns", String.valueOf(Limits.COLUMNS));
        }
        List<String> lines = continued && cell.stream().allMatch(String::isBlank) ? List.of() : List.copyOf(cell);
        slots.add(new Slot(rows.next(), column, width, lines, false));
        column += width;
    }

    private void rowEnds() {
        if (tables == 1) {
            Row row = new Row(rows.next(), part, true, 0, List.copyOf(slots));
            if (!row.filled().isEmpty()) {
                rows.add(row);
            }
            slots.clear();
            column = 0;
        }
    }

    private static String value(XMLStreamReader xml) {
        @Nullable String value = xml.getAttributeValue(WORD, "val");
        return Objects.requireNonNullElse(value, "");
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    }
}
