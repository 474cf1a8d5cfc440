package jp.shimon.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Optional;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Group;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Table;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** 資料の Word 文書：役所が直せるよう、見出しも表もふつうの Word のもの。 */
final class DocxPaper {

    // twentieths of a point: A4, 20 mm on each side
    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1134;
    static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

    private final XWPFDocument document;

    private DocxPaper(XWPFDocument document) {
        this.document = document;
    }

    static byte[] of(PaperLayout paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new DocxPaper(document).write(paper);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(PaperLayout paper) {
        DocxStyles.addTo(document);
        describe(paper);
        page(paper);
        DocxTable tables = new DocxTable(document);
        for (Group group : paper.groups()) {
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
        paragraph.createRun().setText(line.text());
    }

    private void describe(PaperLayout paper) {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(paper.name());
        properties.setSubjectProperty(paper.plan());
        properties.setCreator(PaperWords.of("author"));
        // the paper does not ask the clock
        properties.setCreated(Optional.empty());
    }

    private void page(PaperLayout paper) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setGutter(BigInteger.ZERO);
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN + 113));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setAlignment(ParagraphAlignment.RIGHT);
        head.createRun().setText(paper.exhibit());
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        foot.createRun().setText("- ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" -");
    }
}
