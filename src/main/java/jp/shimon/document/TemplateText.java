package jp.shimon.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Word の文書の文字：paragraph by paragraph, wherever it stands: in a box, a note or a control too. */
final class TemplateText {

    private TemplateText() {}

    static List<String> paragraphs(byte[] document) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(document))) {
            for (PackagePart part : parts.getParts()) {
                if (part.getContentType().contains("wordprocessingml")
                        && part.getContentType().endsWith("+xml")) {
                    read(part, paragraphs);
                }
            }
            parts.revert();
        } catch (OpenXML4JException | XMLStreamException broken) {
            throw new IOException(broken);
        }
        return paragraphs;
    }

    private static void read(PackagePart part, List<String> paragraphs) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(part.getInputStream());
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")) {
                paragraphs.add(text.toString());
                text.setLength(0);
            }
        }
    }
}
