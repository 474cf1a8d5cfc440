package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.errand.Chore;
import jp.shimon.errand.ErrandKind;
import jp.shimon.shared.Sha256;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** 諮問した資料のファイル：一度作ったら、システムが変わっても同じファイルが開く。 */
@OfficeTest
class KeptPaperTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    List<Chore> chores;

    @Autowired
    JdbcTemplate database;

    @Test
    void fromTheRoundOnTheSameBytesAreHandedOutAndTheDecidedOnesBeside() {
        ConsultationId id = town.inSession(town.awaitingBundle(town.proposed(town.aMeasure("ファイルが残る取組"))));
        assertThat(get(id, "paper.pdf").status()).isEqualTo(200); // before the round: drawn on the spot
        assertThat(keeping().owed()).contains(id.value());
        keeping().run(id.value());
        assertThat(keeping().owed()).doesNotContain(id.value());

        byte[] issued = get(id, "paper.pdf").response().body();
        assertThat(get(id, "paper.pdf").response().body()).isEqualTo(issued);
        assertThat(digest(get(id, "paper.pdf"))).isEqualTo(Sha256.of(issued));
        town.deliberated(id, Map.of());
        town.answers("gyoukan1", "finalizeReport", id.value());
        town.answers("shichou1", "decideAdoption", id.value());
        assertThat(keeping().owed()).contains(id.value());
        keeping().run(id.value());
        keeping().run(id.value());

        assertThat(get(id, "paper.html").text()).doesNotContain("(案)");
        assertThat(get(id, "paper.html?state=issued").text()).contains("(案)");
        assertThat(get(id, "paper.pdf?state=issued").response().body()).isEqualTo(issued);
        assertThat(get(id, "paper.pdf?state=decided").response().body())
                .isEqualTo(get(id, "paper.pdf").response().body())
                .isNotEqualTo(issued);
        assertThat(WebSession.of(port, "soumu1").get("/consultations/" + id).body())
                .contains("保存した資料", "paper.docx?state=issued", "paper.docx?state=decided", Sha256.of(issued));
    }

    @Test
    void anotherLayoutOfALaterProgramDoesNotChangeWhatWasHandedOut() {
        ConsultationId id = town.issued(town.awaitingBundle(town.proposed(town.aMeasure("組み方が変わる前の取組"))));
        byte[] yesterday = "<p>昨日の組み方</p>".getBytes(StandardCharsets.UTF_8);
        database.update(
                "insert into paper_file values (?, 'ISSUED', 'HTML', ?, ?, 'x', now(), '0.1.0')",
                id.value(),
                yesterday,
                Sha256.of(yesterday));

        keeping().run(id.value());

        assertThat(get(id, "paper.html").response().body()).isEqualTo(yesterday);
        assertThat(get(id, "paper.docx").status()).isEqualTo(200);
        assertThat(keeping().owed()).doesNotContain(id.value());
        for (String sql : List.of("update paper_file set program_version = 'x'", "delete from paper_file")) {
            assertThatThrownBy(() -> database.update(sql + " where consultation_id = ?", id.value()))
                    .hasMessageContaining("kept for good");
        }
    }

    @Test
    void aStateThatThePaperIsNotInIsSaid() {
        ConsultationId id = town.bundled(town.awaitingBundle(town.proposed(town.aMeasure("まだ諮問していない資料の取組"))));
        assertThat(get(id, "paper.pdf?state=issued").status()).isEqualTo(404);
        assertThat(get(id, "paper.pdf?state=issued").text()).contains("まだ諮問していません");
        Answer wrong = get(id, "paper.pdf?state=later");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).containsExactly("state paper.state");
        assertThat(keeping().owed()).doesNotContain(id.value());
    }

    @Test
    void onlyTheAdministratorSeesWhatIsStuckAndTriesItAgain() {
        RestClientOf admin = new RestClientOf(port, "admin1", Town.PASSWORD);

        assertThat(admin.get("/api/errands").status()).isEqualTo(200);
        assertThat(new RestClientOf(port, "gyoukan1", Town.PASSWORD)
                        .get("/api/errands")
                        .status())
                .isEqualTo(403);
        assertThat(admin.post("/api/errands/PAPER/" + UUID.randomUUID() + "/again", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(admin.post("/api/errands/NOTHING/" + UUID.randomUUID() + "/again", Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(WebSession.of(port, "admin1").get("/admin/errands").body()).contains("後処理の状況", "滞っているもの");
    }

    @Test
    void aRoundThatLooksForEverHoldsNoConnection() {
        for (int round = 0; round < 30; round++) {
            chores.forEach(Chore::owed);
        }
        get(new ConsultationId(UUID.randomUUID()), "paper.pdf");

        assertThat(database.queryForObject("select 1", Integer.class)).isEqualTo(1);
    }

    private Chore keeping() {
        return chores.stream()
                .filter(chore -> chore.kind() == ErrandKind.PAPER)
                .findFirst()
                .orElseThrow();
    }

    private static String digest(Answer answer) {
        String header =
                answer.response().headers().firstValue("Repr-Digest").orElse("").replaceAll("sha-256=:|:$", "");
        return java.util.HexFormat.of().formatHex(java.util.Base64.getDecoder().decode(header));
    }

    private Answer get(ConsultationId id, String paper) {
        return new RestClientOf(port, "gyoukan1", Town.PASSWORD).get("/api/consultations/" + id + "/" + paper);
    }
}
