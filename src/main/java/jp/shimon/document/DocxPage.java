package jp.shimon.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** 用紙：how wide the text is where something is drawn, upright or across. In twentieths of a point. */
final class DocxPage {

    /** A4, 20 mm on each side */
    private static final int USUAL = 11906 - 2 * 1134;

    private static final int LEAST = 2000;

    private DocxPage() {}

    static int textWidth(XWPFDocument document, XWPFParagraph place) {
        CTSectPr section = section(document, place.getCTP());
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            return USUAL;
        }
        CTPageSz size = section.getPgSz();
        CTPageMar margin = section.getPgMar();
        int width = twips(size.getW()) - twips(margin.getLeft()) - twips(margin.getRight());
        return width < LEAST ? USUAL : width;
    }

    /** Word ends a section with the paragraph that bears its set-up; the last one is the body's. */
    private static @Nullable CTSectPr section(XWPFDocument document, CTP place) {
        try (XmlCursor here = place.newCursor()) {
            do {
                XmlObject block = here.getObject();
                if (block instanceof CTP paragraph
                        && paragraph.isSetPPr()
                        && paragraph.getPPr().isSetSectPr()) {
                    return paragraph.getPPr().getSectPr();
                }
            } while (here.toNextSibling());
        }
        return document.getDocument().getBody().getSectPr();
    }

    private static int twips(@Nullable Object measure) {
        return measure instanceof BigInteger number ? number.intValue() : 0;
    }
}
