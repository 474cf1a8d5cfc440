package jp.shimon.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Word の用紙：A4 縦、広い表のところだけ横。 A change of its direction ends a section; every section has the same head and foot. */
final class DocxPages {

    // twentieths of a point: A4, 20 mm on each side
    private static final int SHORT = 11906;
    private static final int LONG = 16838;
    private static final int MARGIN = 1134;

    private final XWPFDocument document;
    private boolean wide;

    /** @param mark the running head */
    DocxPages(XWPFDocument document, String mark) {
        this.document = document;
        CTSectPr last = document.getDocument().getBody().addNewSectPr();
        headAndFoot(mark);
        measure(last, false);
    }

    static int textWidth(boolean wide) {
        return (wide ? LONG : SHORT) - 2 * MARGIN;
    }

    /** From here on the pages lie on their side, or stand again; what was written until now keeps its own. */
    boolean turn(boolean toWide) {
        if (toWide == wide) {
            return false;
        }
        if (!document.getParagraphs().isEmpty()) {
            XWPFParagraph end = document.getLastParagraph();
            CTPPr properties = end.getCTP().isSetPPr()
                    ? end.getCTP().getPPr()
                    : end.getCTP().addNewPPr();
            properties.addNewSectPr().set(body());
        }
        wide = toWide;
        measure(body(), wide);
        return true;
    }

    private CTSectPr body() {
        return document.getDocument().getBody().getSectPr();
    }

    private static void measure(CTSectPr section, boolean wide) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(wide ? LONG : SHORT));
        size.setH(BigInteger.valueOf(wide ? SHORT : LONG));
        size.setOrient(wide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margin.setGutter(BigInteger.ZERO);
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN + 113));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    private void headAndFoot(String mark) {
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setAlignment(ParagraphAlignment.RIGHT);
        head.createRun().setText(mark);
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        foot.createRun().setText("- ");
        CTP number = foot.getCTP();
        number.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        number.addNewR().addNewInstrText().setStringValue(" PAGE ");
        number.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        number.addNewR().addNewT().setStringValue("1");
        number.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
        foot.createRun().setText(" -");
    }
}
