package jp.shimon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shimon.consultation.Paper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** 役所のひな形で資料を作る: each part can be moved, dropped and dressed otherwise; what it says stays. */
class TemplateTest {

    @Test
    void theShippedOneAsksForEverythingOnce() throws Exception {
        List<String> said = TemplateText.paragraphs(ShippedTemplate.bytes());

        assertThat(Stream.of(Tag.values())
                        .filter(tag ->
                                !List.of(Tag.PLAN, Tag.COMMITTEE, Tag.BODY).contains(tag)))
                .allMatch(tag -> said.stream().anyMatch(line -> line.contains(tag.word() + "}}")));
        assertThat(TemplateCheck.check(ShippedTemplate.bytes())).isEmpty();
    }

    @Test
    void aTagThatWordSpreadOverRunsKeepsItsLook() throws Exception {
        byte[] template = Ours.edited(document -> {
            XWPFParagraph title = Ours.at(document, "標題");
            title.removeRun(0);
            for (String piece : List.of("件名　{", "{ 標", "題", " }", "}")) {
                title.createRun().setText(piece);
            }
            title.getRuns().get(1).setBold(true);
            title.getRuns().forEach(run -> run.setColor("C00000"));
        });

        XWPFParagraph title = Ours.at(made(template, Seeds.issued()), "件名");
        assertThat(title.getText()).isEqualTo("件名　第7次行政改革大綱アクションプランの取組内容の変更について（諮問）");
        assertThat(title.getRuns()).allMatch(run -> "C00000".equals(run.getColor()));
    }

    @Test
    void partsAreMovedAndDropped() throws Exception {
        byte[] template = Ours.edited(document -> {
            Ours.at(document, "経緯").getRuns().get(0).setText("（評価）{{評価文}}", 0);
            Ours.at(document, "{{目的}}").getRuns().get(0).setText("{{変更内容}}", 0);
            document.removeBodyElement(document.getPosOfParagraph(Ours.at(document, "個票")));
        });

        String text = text(made(template, Seeds.issued()));
        assertThat(text).contains("（評価）").doesNotContain("個票", "庁内における会議");
        assertThat(text.indexOf("推進してまいります。")).isLessThan(text.indexOf("ヒアリングの結果"));
    }

    @Test
    void whatIsAbsentTakesItsParagraphAlong() throws Exception {
        byte[] template = Ours.saying("{{目的}}", "目的　{{目的}}");
        Paper without = Seeds.draftWith("\"purpose\"", "\"unused\"");

        assertThat(text(made(template, Seeds.draft()))).contains("目的　");
        XWPFDocument made = made(template, without);
        assertThat(text(made)).doesNotContain("目的　");
        assertThat(made.getParagraphs())
                .filteredOn(paragraph -> "body".equals(paragraph.getStyle()))
                .noneMatch(paragraph -> paragraph.getText().isBlank());
    }

    @Test
    void aHeadingOfTheTemplateStandsOnlyWhereItsTextDoes() throws Exception {
        byte[] template = Ours.edited(document -> {
            XWPFParagraph purpose = Ours.at(document, "{{目的}}");
            insert(document, purpose, "{{?目的}}");
            insert(document, purpose, "取組の目的");
            XWPFParagraph after = Ours.at(document, "{{経緯}}");
            insert(document, after, "{{/目的}}");
        });

        assertThat(text(made(template, Seeds.draft()))).contains("取組の目的");
        assertThat(text(made(template, Seeds.draftWith("\"purpose\"", "\"unused\""))))
                .doesNotContain("取組の目的");
    }

    @Test
    void severalParagraphsStandWhereOneTagStood() throws Exception {
        byte[] template = Ours.saying("{{前文}}", "前文：{{前文}}（以上）");
        Paper paper = Seeds.draftWith("\"lead\":\"", "\"lead\":\"一つ目。\\n二つ目。\\n");

        assertThat(made(template, paper).getParagraphs())
                .filteredOn(paragraph -> "body".equals(paragraph.getStyle()))
                .extracting(XWPFParagraph::getText)
                .startsWith("前文：一つ目。", "二つ目。")
                .element(2, org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .endsWith("（以上）");
    }

    @Test
    void onAPageAcrossTheTablesAreAsWideAsThePage() throws Exception {
        byte[] template = Ours.edited(document -> {
            var size = document.getDocument().getBody().getSectPr().getPgSz();
            Object tall = size.getH();
            size.setH(size.getW());
            size.setW(tall);
            size.setOrient(STPageOrientation.LANDSCAPE);
        });

        int wide = made(template, Seeds.issued()).getTables().get(0).getWidth();
        assertThat(wide).isEqualTo(16838 - 2 * 1134);
        assertThat(made(ShippedTemplate.bytes(), Seeds.issued())
                        .getTables()
                        .get(0)
                        .getWidth())
                .isEqualTo(11906 - 2 * 1134);
    }

    @Test
    void aTemplateWithoutOurStylesAndWithListsOfItsOwnStillHasThem() throws Exception {
        byte[] template = Ours.edited(document -> {
            document.getStyles();
            document.getStyle().unsetDocDefaults();
            document.createNumbering().addNum(java.math.BigInteger.ONE, java.math.BigInteger.ONE);
        });
        byte[] renamed = Ours.inside(
                "word/styles.xml", xml -> xml.replace("\"Heading4\"", "\"41\"").replace("\"cell\"", "\"other\""));

        assertThat(made(template, Seeds.issued()).getTables()).hasSize(10);
        XWPFDocument made = made(renamed, Seeds.issued());
        assertThat(Ours.at(made, "個票(案)").getStyle()).isEqualTo("41");
        String cell = made.getTables()
                .get(0)
                .getRow(0)
                .getCell(0)
                .getParagraphs()
                .get(0)
                .getStyle();
        assertThat(made.getStyles().getStyle(cell).getName()).isEqualTo("cell");
    }

    @Test
    void sectionsAndItemsAfterTheFirstBeginAPageUnlessTheTemplateDoesNotSaySo() throws Exception {
        assertThat(breaks(ShippedTemplate.bytes())).containsExactly("2 新規に追加する取組について");
        assertThat(breaks(Ours.saying("{{改ページ}}", ""))).isEmpty();
    }

    @Test
    void whatLooksLikeATagAMarkOrAFormulaIsText() throws Exception {
        String typed = "{{目的}} {{?節}} [y1] ${7*7} =1+1 <b> {INCLUDETEXT x}";
        String made = text(made(ShippedTemplate.bytes(), Seeds.draftWith("\"purpose\":\"", "\"purpose\":\"" + typed)));

        assertThat(made).contains(typed);
        assertThat(made.indexOf("{{目的}}")).isEqualTo(made.lastIndexOf("{{目的}}"));
    }

    @Test
    void aLetterTakesHeadFootAndStylesOfTheTemplate() throws Exception {
        byte[] template = Ours.edited(document ->
                document.getHeaderList().get(0).createParagraph().createRun().setText("若葉市 {{議題}}"));
        PaperLayout letter = new LetterBody("(案)", "諮問書", "計画")
                .title()
                .line(PaperLayout.Style.RIGHT, "令和6年3月1日")
                .layout();

        try (XWPFDocument made = opened(DocxPaper.letter(template, letter))) {
            assertThat(text(made)).isEqualTo("諮問書\n令和6年3月1日\n");
            assertThat(made.getParagraphs().get(1).getStyle()).isEqualTo("right");
            assertThat(made.getHeaderList().get(0).getText()).contains("(案)").doesNotContain("{{");
            assertThat(made.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE");
        }
    }

    @Test
    void theFramesThatWordPutsAroundPageNumbersAndTitlesAreNoHindrance() throws Exception {
        String frame =
                "<w:sdt><w:sdtPr/><w:sdtContent><w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt></w:sdtContent></w:sdt>";
        byte[] around = Ours.inside(
                "word/document.xml",
                xml -> xml.replace("<w:r><w:t>{{標題}}</w:t></w:r>", frame.formatted("<w:r><w:t>{{標題}}</w:t></w:r>"))
                        .replace(
                                "<w:sectPr>",
                                frame.formatted("<w:p><w:r><w:t>{{計画}}</w:t></w:r></w:p>") + "<w:sectPr>"));
        byte[] foot = Ours.inside(
                "word/footer1.xml",
                xml -> xml.replace("<w:p>", "<w:sdt><w:sdtContent><w:p>")
                        .replace("</w:p>", "</w:p></w:sdtContent></w:sdt>"));

        assertThat(text(made(around, Seeds.issued()))).contains("変更について（諮問）\n").endsWith("第7次行政改革大綱アクションプラン\n");
        assertThat(made(foot, Seeds.issued())
                        .getFooterList()
                        .get(0)
                        ._getHdrFtr()
                        .xmlText())
                .contains("PAGE")
                .doesNotContain("sdt");
    }

    @Test
    void theGuideNamesEveryTag() throws Exception {
        String guide = Files.readString(Path.of("docs/papers.md"));
        assertThat(Stream.of(Tag.values()))
                .allSatisfy(tag -> assertThat(guide)
                        .containsPattern("\\| `\\{\\{" + (tag.repeated() ? "\\?" : "") + tag.word() + "}}` *\\|"));
        assertThat(guide.lines().filter(line -> line.startsWith("| `{{"))).hasSize(Tag.values().length);
    }

    private static List<String> breaks(byte[] template) throws Exception {
        return made(template, Seeds.issued()).getParagraphs().stream()
                .filter(XWPFParagraph::isPageBreak)
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static void insert(XWPFDocument document, XWPFParagraph before, String text) {
        document.insertNewParagraph(before.getCTP().newCursor()).createRun().setText(text);
    }

    private static XWPFDocument made(byte[] template, Paper paper) throws Exception {
        assertThat(TemplateCheck.check(template)).isNotNull();
        return opened(new Documents(() -> template).docx(paper).bytes());
    }

    private static XWPFDocument opened(byte[] bytes) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static String text(XWPFDocument document) {
        StringBuilder text = new StringBuilder();
        document.getBodyElements()
                .forEach(element -> text.append(
                                element instanceof XWPFTable table
                                        ? table.getText()
                                        : ((XWPFParagraph) element).getText())
                        .append('\n'));
        return text.toString();
    }
}
