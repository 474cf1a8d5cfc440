package jp.shimon.reading;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** Word の文書を行に読む：the headers first, then what stands on the pages, then the footers. */
final class DocxRows {

    private DocxRows() {}

    static Rows of(Map<String, byte[]> parts) {
        Rows rows = new Rows();
        read(parts, "word/header", Row.Part.HEADER, rows);
        read(parts, "word/document", Row.Part.BODY, rows);
        read(parts, "word/footer", Row.Part.FOOTER, rows);
        return rows;
    }

    private static void read(Map<String, byte[]> parts, String name, Row.Part part, Rows rows) {
        parts.forEach((path, xml) -> {
            if (path.startsWith(name)) {
                read(xml, new WordEvents(part, rows));
            }
        });
    }

    private static void read(byte[] xml, WordEvents events) {
        try {
            XMLStreamReader stream =
                    XMLHelper.newXMLInputFactory().createXMLStreamReader(new ByteArrayInputStream(xml));
            while (stream.hasNext()) {
                event(stream.next(), stream, events);
            }
        } catch (XMLStreamException | IllegalArgumentException broken) {
            throw SourceRows.refused("reading.broken");
        }
    }

    private static void event(int event, XMLStreamReader xml, WordEvents events) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (WordEvents.SKIPPED.contains(xml.getLocalName())) {
                    events.skipped(xml.getLocalName());
                    skip(xml);
                } else {
                    events.begins(xml.getLocalName(), xml);
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                events.text(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> events.ends(xml.getLocalName());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw SourceRows.refused("reading.broken");
            default -> {}
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }
}
