package jp.shimon.document;

import java.math.BigInteger;
import java.util.stream.IntStream;
import jp.shimon.document.PaperLayout.Style;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Word の様式。 Headings are Word's own, so that its navigation and a screen reader know them. */
final class DocxStyles {

    /** 欄の中の段落 */
    static final String CELL = "cell";

    /** 表の後のすき間 */
    static final String GAP = "gap";

    private static final String FONT = "BIZ UDPGothic";

    private DocxStyles() {}

    /** Heading1 … Heading5, else the role's own name. */
    static String id(Style style) {
        return style == Style.COVER ? "Title" : heading(style) ? "Heading" + style.level() : style.label();
    }

    /** 目次1 … 目次4: how Word calls the lines of a table of contents. */
    static String contents(int level) {
        return "TOC" + level;
    }

    /** The title on a cover is none of the headings that the navigation shows. */
    private static boolean heading(Style style) {
        return style.level() > 0 && style != Style.COVER;
    }

    static void addTo(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setEastAsia(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setEastAsia("ja-JP");
        styles.addStyle(new XWPFStyle(cell(), styles));
        styles.addStyle(new XWPFStyle(gap(), styles));
        IntStream.rangeClosed(1, 4).forEach(level -> styles.addStyle(new XWPFStyle(entry(level), styles)));
        for (Style style : Style.values()) {
            if (!styles.styleExist(id(style))) {
                styles.addStyle(new XWPFStyle(style(style), styles));
            }
        }
    }

    private static CTStyle named(String id, String name) {
        CTStyle ct = CTStyle.Factory.newInstance();
        ct.setType(STStyleType.PARAGRAPH);
        ct.setStyleId(id);
        ct.addNewName().setVal(name);
        ct.addNewQFormat();
        return ct;
    }

    /** Narrow columns have no room for Word's gaps between kanji and digits. */
    private static CTStyle cell() {
        CTStyle ct = named(CELL, CELL);
        CTPPrGeneral paragraph = ct.addNewPPr();
        paragraph.addNewAutoSpaceDE().setVal(false);
        paragraph.addNewAutoSpaceDN().setVal(false);
        paragraph.addNewSpacing().setLine(BigInteger.valueOf(290));
        return ct;
    }

    private static CTStyle gap() {
        CTStyle ct = named(GAP, GAP);
        CTSpacing spacing = ct.addNewPPr().addNewSpacing();
        spacing.setLine(BigInteger.valueOf(100));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        ct.addNewRPr().addNewSz().setVal(BigInteger.valueOf(8));
        return ct;
    }

    /** A line of the table of contents: the page number at the right edge, behind dots. */
    private static CTStyle entry(int level) {
        CTStyle ct = named(contents(level), "toc " + level);
        CTPPrGeneral paragraph = ct.addNewPPr();
        CTTabStop tab = paragraph.addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setLeader(STTabTlc.DOT);
        tab.setPos(BigInteger.valueOf(DocxPaper.TEXT_WIDTH));
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setAfter(BigInteger.valueOf(40));
        paragraph.addNewInd().setLeft(BigInteger.valueOf(210L * (level - 1)));
        return ct;
    }

    private static CTStyle style(Style style) {
        CTStyle ct = named(id(style), heading(style) ? "heading " + style.level() : id(style));
        CTPPrGeneral paragraph = ct.addNewPPr();
        if (heading(style)) {
            paragraph.addNewKeepNext();
        }
        space(paragraph, style);
        if (style == Style.BODY) {
            CTInd indent = paragraph.addNewInd();
            indent.setFirstLineChars(BigInteger.valueOf(100));
            indent.setFirstLine(BigInteger.valueOf(210));
            paragraph.addNewJc().setVal(STJc.BOTH);
        }
        if (style == Style.COVER || style == Style.TITLE || style == Style.CENTRE) {
            paragraph.addNewJc().setVal(STJc.CENTER);
        }
        if (style == Style.RIGHT) {
            paragraph.addNewJc().setVal(STJc.RIGHT);
        }
        if (heading(style)) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(style.level() - 1));
        }
        letters(ct.addNewRPr(), style);
        return ct;
    }

    private static void space(CTPPrGeneral paragraph, Style style) {
        CTSpacing spacing = paragraph.addNewSpacing();
        int[] points = switch (style) {
            case COVER -> new int[] {180, 60};
            case AGENDA -> new int[] {0, 4};
            case TITLE -> new int[] {6, 14};
            case SECTION -> new int[] {14, 4};
            case ITEM -> new int[] {8, 4};
            case LABEL -> new int[] {10, 3};
            case PART -> new int[] {8, 3};
            case BODY, PLAIN, RIGHT -> new int[] {0, 4};
            case CENTRE -> new int[] {8, 8};
            case NOTE -> new int[] {3, 6};
        };
        spacing.setBefore(BigInteger.valueOf(points[0] * 20L));
        spacing.setAfter(BigInteger.valueOf(points[1] * 20L));
        if (style == Style.BODY) {
            spacing.setLine(BigInteger.valueOf(330));
        }
    }

    private static void letters(CTRPr letters, Style style) {
        if (style.level() > 0) {
            letters.addNewB();
        }
        int halfPoints = switch (style) {
            case COVER -> 40;
            case TITLE -> 26;
            case SECTION -> 24;
            case ITEM -> 22;
            case PART -> 20;
            case NOTE -> 17;
            case AGENDA, LABEL, BODY, PLAIN, RIGHT, CENTRE -> 21;
        };
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    }
}
