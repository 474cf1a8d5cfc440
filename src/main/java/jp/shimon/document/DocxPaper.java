package jp.shimon.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Contents;
import jp.shimon.document.PaperLayout.Group;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Table;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** 資料の Word 文書：役所が直せるよう、見出しも表もふつうの Word のもの。 */
final class DocxPaper {

    static final int TEXT_WIDTH = DocxPages.textWidth(false);

    private final XWPFDocument document;
    private final DocxContents contents;
    private final Making making;

    private DocxPaper(XWPFDocument document, Making making) {
        this.document = document;
        this.making = making;
        this.contents = new DocxContents(document);
    }

    static byte[] of(PaperLayout paper) {
        return of(paper, new Making());
    }

    static byte[] of(PaperLayout paper, Making making) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new DocxPaper(document, making).write(paper);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(PaperLayout paper) {
        DocxStyles.addTo(document);
        describe(paper);
        DocxPages pages = new DocxPages(document, paper.exhibit());
        DocxTable tables = new DocxTable(document);
        for (Group group : paper.groups()) {
            if (pages.turn(group.wide())) {
                tables.within(DocxPages.textWidth(group.wide()));
            }
            for (int i = 0; i < group.blocks().size(); i++) {
                boolean last = i == group.blocks().size() - 1;
                write(group.blocks().get(i), group.together(), group.together() && !last, tables);
            }
        }
    }

    /**
     * @param together whether its parts stay on one page
     * @param keep whether it stays on the page of what follows
     */
    private void write(Block block, boolean together, boolean keep, DocxTable tables) {
        if (block instanceof Line line) {
            write(line, keep);
        } else if (block instanceof Table table) {
            tables.write(table, together, keep);
            // Word takes two tables without a paragraph between them for one
            XWPFParagraph gap = document.createParagraph();
            gap.setStyle(DocxStyles.GAP);
            gap.setKeepNext(keep);
        } else if (block instanceof Contents list) {
            contents.write(list.entries());
            making.listed(list.entries());
        }
    }

    private void write(Line line, boolean keep) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(DocxStyles.id(line.style()));
        if (keep) {
            paragraph.setKeepNext(true);
        }
        if (line.newPage()) {
            paragraph.setPageBreak(true);
        }
        String anchor = line.anchor();
        if (anchor != null) {
            contents.open(paragraph.getCTP(), anchor);
        }
        paragraph.createRun().setText(line.text());
        if (anchor != null) {
            contents.close(paragraph.getCTP());
            making.written(line);
        }
    }

    private void describe(PaperLayout paper) {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(paper.name());
        properties.setSubjectProperty(paper.plan());
        properties.setCreator(PaperWords.of("author"));
        // the paper does not ask the clock
        properties.setCreated(Optional.empty());
    }
}
