package jp.shimon.document;

import jp.shimon.document.Filling.Drawn;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Contents;
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
    private final DocxContents contents;
    private final Making making;
    private boolean wide;
    private int standing;
    private int lying;

    DocxPen(XWPFDocument document, Making making) {
        this.document = document;
        this.styles = new DocxStyles(document);
        this.tables = new DocxTable(styles, new DocxBullets(document));
        this.contents = new DocxContents(document, styles);
        this.making = making;
    }

    void draw(Drawn drawn, XWPFParagraph place) {
        standing = DocxPage.textWidth(document, place, false);
        lying = DocxPage.textWidth(document, place, true);
        for (Group group : drawn.groups()) {
            turn(group.wide(), place);
            for (int i = 0; i < group.blocks().size(); i++) {
                boolean last = i == group.blocks().size() - 1;
                boolean keep = last ? drawn.keep() : group.together();
                draw(group.blocks().get(i), group.together(), keep, place);
            }
        }
        turn(false, place);
    }

    /** From here on the pages lie on their side, or stand again; what was written until now keeps its own. */
    private void turn(boolean toWide, XWPFParagraph place) {
        if (toWide != wide) {
            XWPFParagraph end = Before.paragraph(place);
            end.setStyle(styles.gap());
            DocxPage.end(document, end, place, wide);
            wide = toWide;
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
            tables.write(table, Before.table(place), wide ? lying : standing, together, keep);
            // Word takes two tables without a paragraph between them for one
            XWPFParagraph gap = Before.paragraph(place);
            gap.setStyle(styles.gap());
            gap.setKeepNext(keep);
        } else if (block instanceof Contents list) {
            contents.write(list.entries(), place);
            making.listed(list.entries());
        }
    }

    private void draw(Line line, boolean keep, XWPFParagraph place) {
        XWPFParagraph paragraph = Before.paragraph(place);
        paragraph.setStyle(styles.of(line.style()));
        if (keep) {
            paragraph.setKeepNext(true);
        }
        if (line.newPage()) {
            paragraph.setPageBreak(true);
        }
        String anchor = line.anchor();
        if (anchor == null) {
            paragraph.createRun().setText(line.text());
            return;
        }
        contents.open(paragraph.getCTP(), anchor);
        paragraph.createRun().setText(line.text());
        contents.close(paragraph.getCTP());
        making.written(line);
    }
}
