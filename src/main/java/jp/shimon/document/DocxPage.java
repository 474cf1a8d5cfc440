package jp.shimon.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** 用紙：how wide the text is where something is drawn, upright or across. In twentieths of a point. */
final class DocxPage {

    /** A4 */
    private static final int SHORT = 11906;

    private static final int LONG = 16838;

    /** with 20 mm on each side */
    private static final int USUAL = SHORT - 2 * 1134;

    private static final int LEAST = 2000;

    private DocxPage() {}

    static int textWidth(XWPFDocument document, XWPFParagraph place, boolean wide) {
        CTSectPr section = section(document, place.getCTP());
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            return USUAL;
        }
        CTPageSz size = section.getPgSz();
        CTPageMar margin = section.getPgMar();
        int page = twips(wide && upright(size) ? size.getH() : size.getW());
        int width = page - twips(margin.getLeft()) - twips(margin.getRight());
        return width < LEAST ? USUAL : width;
    }

    /** Ends a section here, with the page of the place, or with the same page on its side. */
    static void end(XWPFDocument document, XWPFParagraph last, XWPFParagraph place, boolean wide) {
        CTP paragraph = last.getCTP();
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        CTSectPr here = section(document, place.getCTP());
        CTSectPr section = properties.addNewSectPr();
        if (here != null) {
            section.set(here);
        }
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : usual(section);
        if (wide && upright(size)) {
            Object width = size.getW();
            size.setW(size.getH());
            size.setH(width);
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
    }

    private static CTPageSz usual(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(SHORT));
        size.setH(BigInteger.valueOf(LONG));
        return size;
    }

    private static boolean upright(CTPageSz size) {
        return twips(size.getW()) < twips(size.getH());
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
