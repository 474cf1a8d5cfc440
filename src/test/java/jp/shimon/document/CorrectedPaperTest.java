package jp.shimon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shimon.consultation.Paper;
import jp.shimon.document.PaperLayout.Line;
import org.junit.jupiter.api.Test;

/** 訂正版：it says in its head and under its title that it is one; what was issued says nothing of it. */
class CorrectedPaperTest {

    private static final String SAID = "（令和6年3月27日訂正1：資料番号を次第に合わせたため）";

    private final Documents documents = new Documents(ShippedTemplate::bytes);

    @Test
    void theRunningHeadAndALineUnderTheTitleSayThatItIsACorrection() {
        PaperLayout layout = PaperLayouts.of(corrected());
        List<String> lines = layout.groups().get(0).blocks().stream()
                .map(block -> ((Line) block).text())
                .toList();

        assertThat(layout.exhibit()).isEqualTo("資料2（訂正1）");
        assertThat(lines.indexOf(SAID)).isEqualTo(lines.indexOf(layout.title()) + 1);
        assertThat(PaperLayouts.of(Seeds.issued()).exhibit()).isEqualTo("資料2");
        assertThat(PaperLayouts.of(Seeds.issued()).groups().get(0).blocks())
                .noneMatch(block -> ((Line) block).text().contains("訂正1"));
    }

    @Test
    void everyFormSaysItAndIsNamedSo() throws Exception {
        assertThat(Read.docx(documents.docx(corrected()))).contains(Read.bare(SAID), Read.bare("資料2（訂正1）"));
        assertThat(Read.html(documents.html(corrected()))).contains(Read.bare(SAID), Read.bare("資料2（訂正1）"));
        assertThat(Read.pdf(documents.pdf(corrected()))).contains(Read.bare(SAID), Read.bare("資料2（訂正1）"));
        assertThat(new String(documents.json(corrected()).bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"correction\":{\"no\":1,\"on\":\"2024-03-27\",\"reason\":\"資料番号を次第に合わせたため\"}");
        assertThat(documents.pdf(corrected()).fileName()).isEqualTo("資料2（訂正1）.pdf");
    }

    private static Paper corrected() {
        return Seeds.draftWith(
                "\"exhibitNo\":",
                "\"correction\":{\"no\":1,\"on\":\"2024-03-27\",\"reason\":\"資料番号を次第に合わせたため\"},\"exhibitNo\":");
    }
}
