package jp.shimon.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;

/** 同梱のひな形：what the paper looks like until the office brings one of its own. */
final class ShippedTemplate {

    private static final byte[] BYTES = read();

    private ShippedTemplate() {}

    static byte[] bytes() {
        return BYTES.clone();
    }

    static XWPFStyles styles() {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(BYTES))) {
            return document.getStyles();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] read() {
        try (InputStream template = Resources.open("/templates/paper/paper.docx")) {
            return template.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
