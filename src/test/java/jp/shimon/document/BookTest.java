package jp.shimon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** 計画書: the plan as one book, the same in Word, PDF and HTML. */
class BookTest {

    private final Books books = new Books(ShippedTemplate::bytes);

    @Test
    void theCoverSaysWhichPlanOfWhichDayByWhichDecision() throws Exception {
        String book = Read.html(book(APlan.of(12, 2020, 2025), Letters.Form.HTML));

        assertThat(book)
                .contains("第7次行政改革大綱アクションプラン", "令和2年度(2020年度)～令和7年度(2025年度)")
                .contains("版第3版", "施行日令和6年4月1日から", "決定日令和6年3月27日", "文書番号5行管諮第1号")
                .contains("令和6年5月1日現在", "取組項目12件（うち終了したもの1件）")
                .doesNotContain("(案)", "変更前");
    }

    @Test
    void aThousandIsCountedWithAComma() throws Exception {
        assertThat(PaperWords.number(1000)).isEqualTo("1,000");
        assertThat(PaperWords.number(-1200)).isEqualTo("▲1,200");
        // what people typed stays as they typed it
        assertThat(Read.html(book(APlan.of(1, 2020, 2025), Letters.Form.HTML))).contains("-1200千円");
    }

    @Test
    void eachMeasureStandsInTheTableOfItsHeadingAndOnItsSheet() throws Exception {
        PlanView plan = APlan.of(7, 2020, 2025);
        for (String book : all(plan)) {
            assertThat(book)
                    .contains("R2(2020)", "順次移行", "電子申請の拡大その1", "背景、目的" + Read.bare(APlan.BACKGROUND))
                    .contains("電子申請の拡大その7【完了（令和4年度まで）】", "関係部署", "税務課", "電子申請ができる手続の数（目標値：120件）");
        }
    }

    @Test
    void theContentsLeadToTheHeadings() throws Exception {
        Document word = book(APlan.of(21, 2020, 2025), Letters.Form.DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word.bytes()))) {
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains("TOC \\o \"2-4\"", "PAGEREF m1 \\h", "w:anchor=\"m1\"", "w:name=\"m1\"");
        }
        String page = new String(
                book(APlan.of(21, 2020, 2025), Letters.Form.HTML).bytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(page).contains("href=\"#m1\"", "id=\"m1\"").doesNotContain("<bookmark");
    }

    @Test
    void thePdfNamesThePageOfEachHeadingAndHasBookmarksDownToTheMeasures() throws Exception {
        try (PDDocument pdf =
                Loader.loadPDF(book(APlan.of(21, 2020, 2025), Letters.Form.PDF).bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(pdf)).containsPattern("\\(3\\) 窓口と庁内事務の見直し ?\\.+ ?\\d+");
            PDOutlineItem pillar = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(pillar.getTitle()).isEqualTo("Ⅰ 持続可能な行政運営");
            PDOutlineItem item = pillar.getFirstChild().getFirstChild();
            assertThat(item.getTitle()).isEqualTo("(1) 窓口と庁内事務の見直し");
            assertThat(item.getFirstChild().getTitle()).isEqualTo("① 電子申請の拡大 その1");
        }
    }

    @Test
    void aTableOfManyYearsLiesOnItsSideAndTheSheetsStand() throws Exception {
        PlanView plan = APlan.of(3, 2020, 2031);

        assertThat(sides(plan)).containsExactly(false, false, true, false, false, false);
        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(book(plan, Letters.Form.DOCX).bytes()))) {
            assertThat(document.getDocument().xmlText().split("w:orient=\"landscape\""))
                    .hasSize(2);
        }
    }

    @Test
    void aTableOfLongTextsLiesOnItsSide() throws Exception {
        PlanForm.Years years = new PlanForm.Years(2020, 2025);
        MeasureContent longest = APlan.measure(1, years)
                .scheduled(List.of(new jp.shimon.plan.ScheduleEntry(2020, 2020, "窓口の混雑を調べ、".repeat(30), null)));

        assertThat(sides(APlan.of(years, List.of(APlan.measure(1, years))))).doesNotContain(true);
        assertThat(sides(APlan.of(years, List.of(longest)))).contains(true);
    }

    @Test
    void whatPeopleTypedIsOnlyText() throws Exception {
        String typed = "<b>太字</b> {{7*7}} ${7*7} =cmd|'/C calc'!A0 &amp; ../../etc TOC \\o {0} ]]>";
        PlanForm.Years years = new PlanForm.Years(2020, 2025);
        PlanView plan = APlan.of(years, List.of(APlan.measure(1, years).retold(typed, typed, "𠮷田、葛󠄀飾")));

        for (String book : all(plan)) {
            assertThat(book).contains(Read.bare(typed)).doesNotContain("49");
        }
        assertThat(Read.pdf(book(plan, Letters.Form.PDF))).contains("〓田、葛飾", "（U+20BB7）", "字形の指定がある文字（葛）");
        assertThat(Read.docx(book(plan, Letters.Form.DOCX))).contains("𠮷田、葛󠄀飾");
    }

    @Test
    void aPlanOfNothingIsABookThatSaysSo() throws Exception {
        PlanForm.Years years = new PlanForm.Years(2020, 2025);
        for (String book : all(APlan.of(years, List.of()))) {
            assertThat(book).contains("取組項目はありません。");
        }
    }

    private List<Boolean> sides(PlanView plan) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(book(plan, Letters.Form.PDF).bytes())) {
            return StreamSupport.stream(pdf.getPages().spliterator(), false)
                    .map(PDPage::getMediaBox)
                    .map(box -> box.getWidth() > box.getHeight())
                    .toList();
        }
    }

    private List<String> all(PlanView plan) throws Exception {
        return Stream.of(
                        Read.docx(book(plan, Letters.Form.DOCX)),
                        Read.html(book(plan, Letters.Form.HTML)),
                        Read.pdf(book(plan, Letters.Form.PDF)))
                .toList();
    }

    private Document book(PlanView plan, Letters.Form form) {
        return books.book(new BookFacts(plan, false, false), form);
    }
}
