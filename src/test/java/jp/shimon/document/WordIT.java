package jp.shimon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shimon.consultation.CommitteeType;
import jp.shimon.testing.ForVerify;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ワープロで開く：every kind of .docx of ours is opened and printed by a word processor, with all that it says. */
@ForVerify
class WordIT {

    @TempDir
    Path folder;

    @Test
    void aWordProcessorOpensAndPrintsEachOfThem() throws Exception {
        List<EveryPaper> papers = papers();
        List<Path> files = new ArrayList<>();
        for (EveryPaper paper : papers) {
            files.add(Files.write(
                    folder.resolve(paper.name() + ".docx"),
                    paper.as(Letters.Form.DOCX).bytes()));
        }

        LibreOffice.print(folder, files);

        for (EveryPaper paper : papers) {
            Path pdf = folder.resolve(paper.name() + ".pdf");
            assertThat(pdf).exists();
            String printed = Read.pdf(new Document(Files.readAllBytes(pdf), "application/pdf", paper.name()));
            for (String said : paper.said()) {
                assertThat(printed).as(paper.name()).contains(Read.bare(said));
            }
        }
    }

    private static List<EveryPaper> papers() {
        return Stream.of(
                        EveryPaper.letters(CommitteeType.STATUTORY, "市民の声を聴く取組"),
                        EveryPaper.letters(CommitteeType.ADVISORY_MEETING, "<b>{{7*7}} &amp; =1+1 ${y}"),
                        EveryPaper.exhibits(),
                        List.of(EveryPaper.book(12, 2020, 2025), EveryPaper.book(3, 2020, 2031)))
                .flatMap(List::stream)
                .toList();
    }
}
