package jp.shimon.document;

import java.math.BigInteger;
import java.util.List;
import jp.shimon.document.PaperLayout.Line;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Word の目次：Word's own field, filled with what it would say; Word counts the pages when the file is opened. */
final class DocxContents {

    private final XWPFDocument document;
    private final DocxStyles styles;
    private long bookmarks;

    DocxContents(XWPFDocument document, DocxStyles styles) {
        this.document = document;
        this.styles = styles;
    }

    /** Before a paragraph. */
    void write(List<Line> entries, XWPFParagraph place) {
        int last = entries.stream().mapToInt(line -> line.style().level()).max().orElse(2);
        for (int i = 0; i < entries.size(); i++) {
            Line entry = entries.get(i);
            XWPFParagraph paragraph = Before.paragraph(place);
            paragraph.setStyle(styles.contents(entry.style().level() - 1));
            if (i == 0) {
                field(paragraph.getCTP(), STFldCharType.BEGIN);
                paragraph
                        .getCTP()
                        .addNewR()
                        .addNewInstrText()
                        .setStringValue(" TOC \\o \"2-" + last + "\" \\h \\z \\u ");
                field(paragraph.getCTP(), STFldCharType.SEPARATE);
            }
            link(paragraph.getCTP().addNewHyperlink(), entry);
            if (i == entries.size() - 1) {
                field(paragraph.getCTP(), STFldCharType.END);
            }
        }
        document.enforceUpdateFields();
    }

    private static void link(CTHyperlink link, Line entry) {
        link.setAnchor(entry.anchor());
        link.addNewR().addNewT().setStringValue(entry.text());
        link.addNewR().addNewTab();
        // none is claimed before Word has counted
        link.addNewFldSimple().setInstr(" PAGEREF " + entry.anchor() + " \\h ");
    }

    private static void field(CTP paragraph, STFldCharType.Enum part) {
        paragraph.addNewR().addNewFldChar().setFldCharType(part);
    }

    /** Begins what the contents lead to; to be closed with {@link #close}. */
    void open(CTP paragraph, String anchor) {
        CTBookmark bookmark = paragraph.addNewBookmarkStart();
        bookmark.setId(BigInteger.valueOf(++bookmarks));
        bookmark.setName(anchor);
    }

    void close(CTP paragraph) {
        paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
    }
}
