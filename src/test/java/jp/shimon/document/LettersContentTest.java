package jp.shimon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.consultation.CommitteeType;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 諮問書から会議録まで：Word, PDF and the page say the same, and what people typed is only text in each. */
class LettersContentTest {

    private static final String ORDINARY = "市民の声を聴く取組";

    // SYNTHETIC: whatever a template, a sheet, a shell, Word or a browser would take for more than text
    private static final String NASTY = "{{7*7}} <b>太字</b> &amp; =7*7 ${7*7} [y1] C:\\x \\u0000 {0} #{7*7} '' ]]>"
            + " MERGEFIELD x HYPERLINK \"http://a.example/\" @page <script>alert(1)</script> ../../etc";

    static Stream<EveryPaper> ordinary() {
        return Stream.of(CommitteeType.values()).flatMap(type -> EveryPaper.letters(type, ORDINARY).stream());
    }

    static Stream<EveryPaper> nasty() {
        return Stream.of(CommitteeType.values()).flatMap(type -> EveryPaper.letters(type, NASTY).stream());
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void allThreeFormatsSayTheSame(EveryPaper paper) throws Exception {
        String said = Read.bare(String.join("", paper.said()));

        assertThat(page(paper)).isEqualTo(said);
        assertThat(word(paper)).isEqualTo(said);
        assertThat(print(paper)).isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void wordAndThePageHaveTheSameTables(EveryPaper paper) throws Exception {
        assertThat(Read.htmlTables(paper.as(Letters.Form.HTML)))
                .isEqualTo(Read.docxTables(paper.as(Letters.Form.DOCX)));
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void whatPeopleTypedIsOnlyText(EveryPaper paper) throws Exception {
        String said = Read.bare(String.join("", paper.said()));

        assertThat(said).contains(Read.bare(NASTY)).doesNotContain("49");
        assertThat(page(paper)).isEqualTo(said);
        assertThat(word(paper)).isEqualTo(said);
        assertThat(print(paper)).isEqualTo(said);
        assertThat(new String(paper.as(Letters.Form.HTML).bytes(), StandardCharsets.UTF_8))
                .doesNotContain("<b>", "<script", "href=");
        assertThat(Read.wordXml(paper.as(Letters.Form.DOCX))).doesNotContain("fldSimple", "w:hyperlink");
    }

    @ParameterizedTest
    @EnumSource(CommitteeType.class)
    void aLetterThatTheFontLacksIsNamedAndNeverABox(CommitteeType type) throws Exception {
        for (EveryPaper paper : EveryPaper.letters(type, "𠮷田、葛󠄀飾、﨑")) {
            assertThat(Read.pdf(paper.as(Letters.Form.PDF)))
                    .as(paper.name())
                    .contains("〓田、葛飾、﨑", "「〓」は、この文書の書体にない文字の代わりです（U+20BB7）。", "字形の指定がある文字（葛）")
                    .doesNotContain("#", "□", "\uFFFD");
            assertThat(word(paper)).as(paper.name()).contains("𠮷田、葛󠄀飾、﨑").doesNotContain("〓");
            assertThat(page(paper)).as(paper.name()).contains("𠮷田、葛󠄀飾、﨑").doesNotContain("〓");
        }
    }

    @ParameterizedTest
    @EnumSource(CommitteeType.class)
    void theFirstYearOfAnEraIsWrittenAsOfficesWriteIt(CommitteeType type) {
        String letters = EveryPaper.letters(type, ORDINARY).stream()
                .map(paper -> String.join("", paper.said()))
                .collect(Collectors.joining());

        assertThat(letters)
                .contains("平成31年4月30日", "令和元年5月1日", "令和元年5月1日（水）午後2時30分", "令和元年度")
                .doesNotContain("令和1年", "平成31年5月", "2019");
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void aRoundTableReadsNothingOfConsulting(EveryPaper paper) {
        if (paper.name().endsWith("ADVISORY_MEETING")) {
            assertThat(List.of(paper.layout().exhibit(), paper.layout().title()))
                    .noneMatch(FORBIDDEN::contains);
            assertThat(String.join("", paper.said())).doesNotContain(FORBIDDEN);
        }
    }

    @Test
    void norDoesWhatIsPublishedOfIt() {
        Extract extract = ExtractOf.of(new AnAffair(CommitteeType.ADVISORY_MEETING, ORDINARY).extract());

        assertThat(ExtractPage.of(extract)).contains("意見は掲載していません", "令和元年5月1日").doesNotContain(FORBIDDEN);
    }

    @Test
    void markupInWhatIsPublishedIsOnlyText() {
        Extract extract = ExtractOf.of(new AnAffair(CommitteeType.STATUTORY, NASTY).extract());

        assertThat(ExtractPage.of(extract)).contains("{{7*7}} &lt;b&gt;").doesNotContain("<b>", "<script", ">49");
    }

    private static final List<String> FORBIDDEN = List.of("諮問", "答申", "審議", "定足数", "附帯意見");

    private static String page(EveryPaper paper) throws Exception {
        return without(paper, Read.html(paper.as(Letters.Form.HTML)));
    }

    /** Its running head stands on the page once, before everything else. */
    private static String without(EveryPaper paper, String text) {
        String head = Read.bare(paper.layout().exhibit());
        assertThat(text).startsWith(head);
        return text.substring(head.length());
    }

    private static String word(EveryPaper paper) throws Exception {
        String text = Read.docx(paper.as(Letters.Form.DOCX));
        String head = Read.bare(paper.layout().exhibit());
        assertThat(text).endsWith(head);
        return text.substring(0, text.length() - head.length());
    }

    /** Page by page, without the running head and the number of the page. */
    private static String print(EveryPaper paper) throws Exception {
        StringBuilder text = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(paper.as(Letters.Form.PDF).bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int no = 1; no <= pdf.getNumberOfPages(); no++) {
                stripper.setStartPage(no);
                stripper.setEndPage(no);
                String page = Read.bare(stripper.getText(pdf));
                String around = Read.bare(paper.layout().exhibit()) + "-" + no + "-";
                assertThat(page).startsWith(around);
                text.append(page.substring(around.length()));
            }
        }
        return text.toString();
    }
}
