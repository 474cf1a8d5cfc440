package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 資料n over REST: before issue from the record, afterwards frozen. */
@OfficeTest
class PaperTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Test
    void allFourFormsAreThere() {
        String at = "/api/consultations/" + town.issued(town.awaitingBundle(town.proposed(town.aMeasure("資料になる取組"))));

        assertThat(text(get(at + "/paper.docx"))).startsWith("PK");
        assertThat(text(get(at + "/paper.pdf"))).startsWith("%PDF-");
        assertThat(get(at + "/paper.html").text()).contains("資料になる取組", "計画未満といたしました");
        assertThat(get(at + "/paper.json")
                        .body()
                        .at("/content/sections/0/items/0/rated/label")
                        .asText())
                .isEqualTo("計画未満");
        assertThat(get(at + "/paper.pdf")
                        .response()
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .isEqualTo("application/pdf");
    }

    @Test
    void fromIssueOnItIsFrozenAndSaysItsDigest() {
        String measure = town.aMeasure("凍結された資料の取組");
        ConsultationId consultation = town.bundled(town.awaitingBundle(town.proposed(measure)));
        String at = "/api/consultations/" + consultation;
        assertThat(get(at + "/paper.json").response().headers().firstValue("Digest"))
                .isEmpty();
        town.answers("gyoukan1", "prepareConsultation", consultation.value());
        town.answers("honbu1", "headquartersDecision", consultation.value());
        town.answers("shichou1", "approveConsultation", consultation.value());
        town.answers("gyoukan1", "convene", consultation.value());

        Answer frozen = get(at + "/paper.json");
        String digest = frozen.body().path("digest").asText();

        assertThat(digest).hasSize(64);
        assertThat(frozen.response().headers().firstValue("ETag")).hasValue("\"" + digest + "\"");
        assertThat(frozen.response().headers().firstValue("Digest").orElse("")).startsWith("sha-256=");
        assertThat(get(at + "/paper.html").text()).doesNotContain(digest);
    }

    @Test
    void noFindingAndNoInternalReasonStandsInIt() {
        String at =
                "/api/consultations/" + town.bundled(town.awaitingBundle(town.proposed(town.aMeasure("内部の理由を持つ取組"))));

        assertThat(get(at + "/paper.html").text()).doesNotContain("V01").doesNotContain("目標は令和6年度までに達成するため");
        assertThat(get(at + "/paper.json").text()).doesNotContain("proceed");
    }

    private Answer get(String path) {
        Answer answer = new RestClientOf(port, "gyoukan1", Town.PASSWORD).get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static String text(Answer answer) {
        return new String(answer.response().body(), StandardCharsets.ISO_8859_1);
    }
}
