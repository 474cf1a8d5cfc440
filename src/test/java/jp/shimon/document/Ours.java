package jp.shimon.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** 役所のひな形：as a clerk changes the one that the product brings along, or as somebody with worse intentions does. */
final class Ours {

    private Ours() {}

    /** In Word: what a person does on the screen. */
    interface Edit {
        void on(XWPFDocument document) throws Exception;
    }

    static byte[] edited(Edit edit) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(ShippedTemplate.bytes()));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            edit.on(document);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The paragraph in which a tag stands. */
    static XWPFParagraph at(XWPFDocument document, String text) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().contains(text))
                .findFirst()
                .orElseThrow();
    }

    /** The template with one text written otherwise. */
    static byte[] saying(String text, String otherwise) throws Exception {
        return inside("word/document.xml", xml -> replaced(xml, text, otherwise));
    }

    private static String replaced(String xml, String text, String otherwise) {
        if (!xml.contains(text)) {
            throw new IllegalArgumentException("the template does not say " + text);
        }
        return xml.replace(text, otherwise);
    }

    /** Behind Word's back: one part of the file written otherwise, or a new one. */
    static byte[] inside(String part, UnaryOperator<String> edit) throws Exception {
        Map<String, byte[]> parts = parts(ShippedTemplate.bytes());
        String xml = new String(parts.getOrDefault(part, new byte[0]), UTF_8);
        parts.put(part, edit.apply(xml).getBytes(UTF_8));
        return zipped(parts);
    }

    private static Map<String, byte[]> parts(byte[] file) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] zipped(Map<String, byte[]> parts) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
