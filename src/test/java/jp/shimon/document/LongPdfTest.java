package jp.shimon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** 長い計画書の PDF: laid out in portions, and nobody sees that it was. */
class LongPdfTest {

    private static final int MEASURES = 24;
    private static final int FEW_SHEETS = 9_000;

    private static final Making MAKING = new Making();
    private static byte[] pdf = {};
    private static PDDocument book = new PDDocument();

    @BeforeAll
    static void aBookOfMoreThanTwoPortions() throws Exception {
        PaperLayout paper = paper(MEASURES);
        List<PaperLayout> portions = Portions.of(paper, FEW_SHEETS);
        assertThat(portions).hasSizeGreaterThan(3);
        pdf = new PdfBinding(paper, portions, MAKING).bound();
        book = Loader.loadPDF(pdf);
    }

    @AfterAll
    static void closed() throws Exception {
        book.close();
    }

    @Test
    void onlyALongBookIsCutAndNothingIsLost() {
        PaperLayout paper = paper(130);

        List<PaperLayout> portions = Portions.of(paper);

        assertThat(Portions.of(paper(MEASURES))).hasSize(1);
        assertThat(portions).hasSizeGreaterThan(2);
        assertThat(portions.stream().flatMap(portion -> portion.groups().stream()))
                .containsExactlyElementsOf(paper.groups());
    }

    @Test
    void whoWaitsIsToldOfEveryMeasureAndPage() {
        assertThat(MAKING.measures()).isEqualTo(MEASURES);
        assertThat(MAKING.pages()).isEqualTo(book.getNumberOfPages());
    }

    @Test
    void thePagesAreNumberedThroughout() throws Exception {
        for (int page = 1; page <= book.getNumberOfPages(); page++) {
            assertThat(text(page)).contains("- " + page + " -");
        }
        assertThat(text(book.getNumberOfPages())).contains("その" + MEASURES);
    }

    @Test
    void theContentsNameThePageAndLeadToIt() throws Exception {
        Matcher entry = Pattern.compile("\\(3\\) 窓口と庁内事務の見直し[ .]+(\\d+)").matcher(text(2));
        assertThat(entry.find()).isTrue();
        int page = Integer.parseInt(entry.group(1));
        assertThat(text(page)).contains("(3) 窓口と庁内事務の見直し");

        List<Integer> links = new ArrayList<>();
        for (PDAnnotation link : book.getPage(1).getAnnotations()) {
            links.add(((PDPageXYZDestination) ((PDAnnotationLink) link).getDestination()).retrievePageNumber() + 1);
        }
        assertThat(links).contains(page).isSorted();
    }

    @Test
    void theBookmarksStandOneBelowTheOtherAsTheHeadingsDo() throws Exception {
        PDOutlineItem pillar = book.getDocumentCatalog().getDocumentOutline().getFirstChild();
        assertThat(pillar.getNextSibling()).isNull();
        PDOutlineItem third =
                pillar.getFirstChild().getFirstChild().getNextSibling().getNextSibling();
        assertThat(third.getTitle()).isEqualTo("(3) 窓口と庁内事務の見直し");
        int page = book.getPages().indexOf(third.findDestinationPage(book)) + 1;
        assertThat(text(page)).contains("(3) 窓口と庁内事務の見直し");
    }

    @Test
    void itIsKeptAndReadAloudAsTheStandardsAsk() throws Exception {
        assertThat(Standards.broken(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
        assertThat(Standards.broken(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    }

    private static PaperLayout paper(int measures) {
        return BookPaper.of(new BookFacts(APlan.of(measures, 2020, 2025), false, false));
    }

    private static String text(int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(book);
    }
}
