package jp.shimon.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * 中に書かれたものの検査：fields only that Word makes out of the paper itself; what would ask another file or program is not known
 * here. And nothing that was only meant for those who wrote the template.
 */
final class TemplateFields {

    static final List<String> PLAIN = List.of(
            "PAGE",
            "NUMPAGES",
            "SECTION",
            "SECTIONPAGES",
            "STYLEREF",
            "TITLE",
            "SUBJECT",
            "REF",
            "PAGEREF",
            "SEQ",
            "TOC",
            "HYPERLINK");

    private static final XMLInputFactory XML = xml();
    private static final String NONE = "?";

    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Set<String> strange = new LinkedHashSet<>();
    private boolean tracked;
    private boolean commented;

    private TemplateFields() {}

    static TemplateFields of(InputStream part) throws IOException {
        TemplateFields fields = new TemplateFields();
        try (part) {
            XMLStreamReader xml = XML.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    fields.at(xml);
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return fields;
    }

    /** The names of the fields that are not plain; a name may be spread over many runs. */
    Set<String> strange() {
        return strange;
    }

    /** 変更履歴 */
    boolean tracked() {
        return tracked;
    }

    /** コメント */
    boolean commented() {
        return commented;
    }

    private void at(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "fldSimple" -> judge(attribute(xml, "instr"));
            case "fldChar" -> mark(attribute(xml, "fldCharType"));
            case "instrText" -> {
                String text = xml.getElementText();
                if (open.isEmpty()) {
                    judge(text);
                } else {
                    open.element().append(text);
                }
            }
            case "ins", "del", "moveFrom", "moveTo" -> tracked = true;
            case "commentReference" -> commented = true;
            default -> {}
        }
    }

    private void mark(String type) {
        if (type.equals("begin")) {
            open.push(new StringBuilder());
        } else if (!open.isEmpty()) {
            // told of at its separator and once more, with nothing new, at its end
            StringBuilder told = type.equals("end") ? open.pop() : open.element();
            judge(told.toString());
        }
    }

    private void judge(String instruction) {
        String name = instruction.strip().split("[\\s\\\\\"]", 2)[0].toUpperCase(Locale.ROOT);
        if (!PLAIN.contains(name)) {
            strange.add(name.isEmpty() ? NONE : name);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
