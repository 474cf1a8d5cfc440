package jp.shimon.document;

import jp.shimon.document.Filling.Drawn;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Group;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Table;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Word のペン：draws lines and tables before a paragraph, in the styles of the document. */
final class DocxPen {

    private final XWPFDocument document;
    private final DocxStyles styles;
    private final DocxTable tables;

    DocxPen(XWPFDocument document) {
        this.document = document;
        this.styles = new DocxStyles(document);
        this.tables = new DocxTable(styles, new DocxBullets(document));
    }

    void draw(Drawn drawn, XWPFParagraph place) {
        for (Group group : drawn.groups()) {
            for (int i = 0; i < group.blocks().size(); i++) {
                boolean last = i == group.blocks().size() - 1;
                boolean keep = last ? drawn.keep() : group.together();
                draw(group.blocks().get(i), group.together(), keep, place);
            }
        }
    }

    /**
     * @param together whether its parts stay on one page
     * @param keep whether it stays on the page of what follows
     */
    private void draw(Block block, boolean together, boolean keep, XWPFParagraph place) {
        if (block instanceof Line line) {
            draw(line, keep, place);
        } else if (block instanceof Table table) {
            int width = DocxPage.textWidth(document, place);
            tables.write(table, document.insertNewTbl(place.getCTP().newCursor()), width, together, keep);
            // Word takes two tables without a paragraph between them for one
            XWPFParagraph gap = before(place);
            gap.setStyle(styles.gap());
            gap.setKeepNext(keep);
        }
    }

    private void draw(Line line, boolean keep, XWPFParagraph place) {
        XWPFParagraph paragraph = before(place);
        paragraph.setStyle(styles.of(line.style()));
        if (keep) {
            paragraph.setKeepNext(true);
        }
        if (line.newPage()) {
            paragraph.setPageBreak(true);
        }
        paragraph.createRun().setText(line.text());
    }

    private XWPFParagraph before(XWPFParagraph place) {
        return document.insertNewParagraph(place.getCTP().newCursor());
    }
}
