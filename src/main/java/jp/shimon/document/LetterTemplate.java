package jp.shimon.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** 文書の用紙：a template without its text: page, head, foot and styles, and one place for all that a letter says. */
final class LetterTemplate {

    private LetterTemplate() {}

    static byte[] of(byte[] template) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            empty(document.getDocument().getBody());
            document.createParagraph().createRun().setText("{{" + Tag.BODY.word() + "}}");
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All but the page that it ends with. */
    private static void empty(CTBody body) {
        XmlObject page = body.isSetSectPr() ? body.getSectPr().copy() : null;
        body.set(CTBody.Factory.newInstance());
        if (page instanceof CTSectPr section) {
            body.setSectPr(section);
        }
    }
}
