package jp.shimon.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * コンテンツコントロールを外す：Word puts its page numbers and tables of contents into such frames by itself, and the library that
 * fills templates stumbles over them. What stands in a frame stays.
 */
final class PlainWord {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String FRAMES = "declare namespace w='" + WORD + "' .//w:sdt";

    private PlainWord() {}

    static byte[] of(byte[] template) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            int opened = open(document.getDocument());
            opened += Stream.concat(document.getHeaderList().stream(), document.getFooterList().stream())
                    .map(XWPFHeaderFooter::_getHdrFtr)
                    .mapToInt(PlainWord::open)
                    .sum();
            if (opened == 0) {
                return template;
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** One frame after the other, since one may stand in another. */
    private static int open(XmlObject part) {
        int opened = 0;
        XmlObject[] frames = part.selectPath(FRAMES);
        while (frames.length > 0) {
            try (XmlCursor frame = frames[0].newCursor();
                    XmlCursor content = frames[0].newCursor()) {
                if (content.toChild(WORD, "sdtContent")) {
                    content.moveXmlContents(frame);
                }
                frame.removeXml();
            }
            opened++;
            frames = part.selectPath(FRAMES);
        }
        return opened;
    }
}
