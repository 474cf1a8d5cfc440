package jp.shimon.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** 読み手：what a reader finds in each format. Texts come without white space, since line ends are the format's own. */
final class Read {

    private Read() {}

    static String docx(Document document) throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document.bytes()))) {
            StringBuilder text = new StringBuilder();
            for (IBodyElement element : word.getBodyElements()) {
                text.append(element instanceof XWPFTable table ? table.getText() : ((XWPFParagraph) element).getText());
            }
            word.getHeaderList().forEach(head -> text.append(head.getText()));
            return bare(text.toString());
        }
    }

    /** Word's own account of the text. */
    static String wordXml(Document document) throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document.bytes()))) {
            return word.getDocument().xmlText();
        }
    }

    static String html(Document document) throws Exception {
        return bare(body(document).getTextContent());
    }

    static String pdf(Document document) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
            return bare(new PDFTextStripper().getText(pdf));
        }
    }

    static String json(Document document) {
        return new String(document.bytes(), UTF_8);
    }

    static String bare(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }

    /** Tables, rows, cells as Word has them; the lines of a cell are parted by a line end. */
    static List<List<List<String>>> docxTables(Document document) throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document.bytes()))) {
            return word.getTables().stream()
                    .map(table -> table.getRows().stream().map(Read::cells).toList())
                    .toList();
        }
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .filter(cell -> !continued(cell))
                .map(cell -> cell.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    private static boolean continued(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties.isSetVMerge()
                && !"restart".equals(String.valueOf(properties.getVMerge().getVal()));
    }

    static List<List<List<String>>> htmlTables(Document document) throws Exception {
        return elements(body(document), "table").stream()
                .map(table -> elements(table, "tr").stream().map(Read::cells).toList())
                .toList();
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : elements(row, "*")) {
            if (cell.getTagName().equals("th")) {
                cells.add(cell.getTextContent());
            } else if (cell.getTagName().equals("td")) {
                List<Element> lines = elements(cell, elements(cell, "li").isEmpty() ? "p" : "li");
                cells.add(lines.stream().map(Element::getTextContent).collect(Collectors.joining("\n")));
            }
        }
        return cells;
    }

    static Element body(Document document) throws Exception {
        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return (Element) xml.parse(new ByteArrayInputStream(document.bytes()))
                .getElementsByTagName("body")
                .item(0);
    }

    static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
