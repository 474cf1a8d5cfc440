package jp.shimon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

/** Word: a document that the office can go on with. */
class DocxTest {

    @Test
    void itIsValidWhateverStandsInIt() throws Exception {
        try (XWPFDocument word = open()) {
            assertThat(errors(word.getDocument())).isEmpty();
            assertThat(word.getHeaderList().get(0).getText()).contains("資料2");
            assertThat(word.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE");
            assertThat(errors(word.getFooterList().get(0)._getHdrFtr())).isEmpty();
        }
    }

    @Test
    void itsHeadingsAreWordsOwn() throws Exception {
        try (XWPFDocument word = open()) {
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("1 計画を見直す取組について", "2 新規に追加する取組について");
            assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
        }
    }

    @Test
    void aChangedCellIsUnderlinedAndShaded() throws Exception {
        try (XWPFDocument word = open()) {
            XWPFTable grid = word.getTables().get(0);
            XWPFTableCell changed = grid.getRow(3).getCell(8);
            XWPFTableCell kept = grid.getRow(3).getCell(4);
            assertThat(grid.getRow(0).isRepeatHeader()).isTrue();
            assertThat(changed.getText()).isEqualTo("ルールの策定、運用開始");
            assertThat(changed.getParagraphs()
                            .get(0)
                            .getRuns()
                            .get(0)
                            .getUnderline()
                            .name())
                    .isEqualTo("SINGLE");
            assertThat(changed.getColor()).isEqualTo("FFF2CC");
            assertThat(kept.getParagraphs()
                            .get(0)
                            .getRuns()
                            .get(0)
                            .getUnderline()
                            .name())
                    .isEqualTo("NONE");
            assertThat(kept.getColor()).isNull();
        }
    }

    private static XWPFDocument open() throws Exception {
        byte[] bytes =
                new Documents(ShippedTemplate::bytes).docx(Seeds.issued()).bytes();
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static List<XmlError> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }
}
