package jp.shimon.plan.exchange;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.shimon.shared.Violation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** 一枚の表を端から読む。 Cell by cell, so that what is too big is refused before it is in memory. */
final class SheetReader {

    private final String name;
    private final SharedStrings strings;
    private final List<Violation> violations;
    private final Map<Long, String> cells = new HashMap<>();
    private final List<CellRangeAddress> regions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean drawing;
    private CellReference cell = new CellReference(0, 0);
    private String type = "";
    private boolean reading;

    private SheetReader(String name, SharedStrings strings, List<Violation> violations) {
        this.name = name;
        this.strings = strings;
        this.violations = violations;
    }

    static Sheet read(String name, InputStream xml, SharedStrings strings, List<Violation> violations)
            throws XMLStreamException {
        SheetReader reader = new SheetReader(name, strings, violations);
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        XMLStreamReader stream = factory.createXMLStreamReader(xml);
        while (stream.hasNext()) {
            reader.event(stream.next(), stream);
        }
        return new Sheet(name, reader.cells, reader.regions, reader.drawing);
    }

    private void event(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begins(xml.getLocalName(), xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(xml);
            case XMLStreamConstants.END_ELEMENT -> ends(xml.getLocalName());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Packed.refused("broken");
            default -> {}
        }
    }

    private void begins(String element, XMLStreamReader xml) {
        switch (element) {
            case "c" -> {
                cell = new CellReference(Objects.requireNonNull(xml.getAttributeValue(null, "r")));
                type = Objects.requireNonNullElse(xml.getAttributeValue(null, "t"), "n");
                text.setLength(0);
            }
            case "v", "t" -> reading = true;
            case "rPh" -> skip(xml);
            case "f" -> complain("exchange.formula");
            case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
            case "drawing", "legacyDrawing" -> drawing = true;
            default -> {}
        }
    }

    /** The reading of kanji is no part of the text. */
    private static void skip(XMLStreamReader xml) {
        try {
            int depth = 1;
            while (depth > 0) {
                int event = xml.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            }
        } catch (XMLStreamException broken) {
            throw Packed.refused("broken");
        }
    }

    private void append(XMLStreamReader xml) {
        if (reading) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            if (text.length() > Limits.TEXT) {
                throw at("exchange.text", Limits.TEXT);
            }
        }
    }

    private void ends(String element) {
        if (element.equals("v") || element.equals("t")) {
            reading = false;
        } else if (element.equals("c")) {
            keep(value());
        }
    }

    private String value() {
        String raw = text.toString();
        return switch (type) {
            case "s" ->
                raw.isBlank()
                        ? ""
                        : strings.getItemAt(Integer.parseInt(raw.strip())).getString();
            case "inlineStr", "str" -> new XSSFRichTextString(raw).getString();
            case "e" -> {
                complain("exchange.error");
                yield "";
            }
            case "n" ->
                raw.isBlank()
                        ? ""
                        : new BigDecimal(raw.strip()).stripTrailingZeros().toPlainString();
            default -> raw;
        };
    }

    private void keep(String value) {
        if (value.isEmpty()) {
            return;
        }
        if (value.length() > Limits.TEXT) {
            throw at("exchange.text", Limits.TEXT);
        }
        if (cell.getRow() >= Limits.ROWS) {
            throw at("exchange.rows", Limits.ROWS);
        }
        if (cell.getCol() >= Limits.COLUMNS) {
            throw at("exchange.columns", Limits.COLUMNS);
        }
        if (cells.size() >= Limits.CELLS) {
            throw at("exchange.cells", Limits.CELLS);
        }
        cells.put(Sheet.key(cell.getRow(), cell.getCol()), value);
    }

    private void merge(@Nullable String ref) {
        if (ref != null && regions.size() < Limits.MERGED) {
            regions.add(CellRangeAddress.valueOf(ref));
        }
    }

    private void complain(String rule) {
        if (violations.size() < Limits.COMPLAINTS) {
            violations.add(here().violation(rule));
        }
    }

    private jp.shimon.shared.Refused at(String rule, Object... args) {
        return new jp.shimon.shared.Refused(
                jp.shimon.shared.Refused.Why.INVALID, List.of(here().violation(rule, args)));
    }

    private CellAt here() {
        return new CellAt(name, cell.getRow(), cell.getCol());
    }
}
