package jp.shimon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.shimon.consultation.CommitteeType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** 保存と読み上げ：every PDF of ours is PDF/A-2a and PDF/UA-1, as the reference for both says. */
class ArchivalPdfTest {

    private static final String ORDINARY = "市民の声を聴く取組";

    // SYNTHETIC: the longest words a measure may have, letters that the font lacks, and what looks like markup
    private static final String MEAN = "𠮷田、葛󠄀飾、👍 <b>太字</b> &amp; {{x}} =1+1 ${y} ".repeat(6);

    static Stream<EveryPaper> papers() {
        return Stream.of(
                        EveryPaper.letters(CommitteeType.STATUTORY, ORDINARY),
                        EveryPaper.letters(CommitteeType.ADVISORY_MEETING, MEAN),
                        EveryPaper.exhibits(),
                        List.of(
                                EveryPaper.book(12, 2020, 2025),
                                EveryPaper.book(3, 2020, 2031),
                                new EveryPaper(
                                        "exhibit-of-a-mean-measure",
                                        PaperLayouts.of(Seeds.typed(CommitteeType.STATUTORY, MEAN)))))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void itIsKeptAndReadAloudAsTheStandardsAsk(EveryPaper paper) throws Exception {
        byte[] pdf = paper.as(Letters.Form.PDF).bytes();

        assertThat(Standards.broken(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
        assertThat(Standards.broken(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    }
}
