package jp.shimon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** PDF: to be read aloud, kept and printed. */
class PdfTest {

    private final Documents documents = new Documents(ShippedTemplate::bytes);

    @Test
    void itIsTaggedNamedAndInJapanese() throws Exception {
        try (PDDocument pdf = open()) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("ja");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("資料2 第7次行政改革大綱アクションプランの取組内容の変更について（諮問）");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid:part", "pdfaid:part");
        }
    }

    @Test
    void everyFontIsInTheFile() throws Exception {
        try (PDDocument pdf = open()) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts)
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded)
                    .allMatch(font -> font.getName().contains("BIZUDPGothic"));
        }
    }

    @Test
    void everyPageIsA4AndBearsTheExhibitAndItsNumber() throws Exception {
        try (PDDocument pdf = open()) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                PDRectangle size = pdf.getPage(i - 1).getMediaBox();
                assertThat(size.getWidth()).isBetween(595f, 596f);
                assertThat(size.getHeight()).isBetween(841f, 842.5f);
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                assertThat(Read.bare(stripper.getText(pdf))).contains("資料2", "-" + i + "-");
            }
        }
    }

    @Test
    void aCharacterThatTheFontLacksIsPrintedAsASubstituteAndNamed() throws Exception {
        // SYNTHETIC: 𠮷 and an emoji are not in the font, 葛 with a selector is but its selector is not
        var paper = Seeds.draftWith("この取組は、", "𠮷田、葛󠄀飾、﨑、👍、ゼロ\u200B幅");
        String pdf = Read.pdf(documents.pdf(paper));

        assertThat(pdf)
                .contains("〓田、葛飾、﨑、〓、ゼロ幅")
                .contains("（注）「〓」は、この文書の書体にない文字の代わりです（U+20BB7、U+1F44D）。")
                .contains("（注）字形の指定がある文字（葛）は、標準の字形で印字しています。")
                .doesNotContain("#");
        assertThat(Read.docx(documents.docx(paper))).contains("𠮷田、葛󠄀飾、﨑、👍").doesNotContain("〓");
        assertThat(Read.html(documents.html(paper))).contains("𠮷田、葛󠄀飾、﨑、👍").doesNotContain("〓");
    }

    private PDDocument open() throws Exception {
        return Loader.loadPDF(documents.pdf(Seeds.issued()).bytes());
    }
}
