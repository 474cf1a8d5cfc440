package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.errand.Chore;
import jp.shimon.errand.ErrandKind;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** 訂正版：諮問した資料の誤記は、新しい資料で直す。前の資料は、いつまでも残る。 */
@OfficeTest
class CorrectedPaperStoryTest {

    private static final String REASON = "資料番号を次第に合わせたため";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    List<Chore> chores;

    @Autowired
    JdbcTemplate database;

    @Test
    void aClericalErrorIsCorrectedByANewPaperThatSaysSoBesideTheOldOne() {
        ConsultationId id = town.issued(town.awaitingBundle(town.proposed(town.aMeasure("資料を訂正する取組"))));
        keeping().run(id.value());
        byte[] issued = get(id, "paper.pdf").response().body();
        String first = etag(get(id, "paper.pdf"));

        Answer made = corrects("gyoukan1", id, Map.of("exhibitNo", 7, "reason", REASON));

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.body().at("/papers/1/changed/0/after").asText()).isEqualTo("7");
        assertThat(get(id, "paper.html").text()).contains("資料7（訂正1）", "訂正1：" + REASON + "）");
        assertThat(get(id, "paper.html?correction=0").text()).contains("資料2").doesNotContain("訂正1");
        assertThat(etag(get(id, "paper.json")))
                .isNotEqualTo(first)
                .isEqualTo(made.body().path("digest").asText());
        assertThat(get(id, "paper.json").body().at("/content/sections"))
                .isEqualTo(get(id, "paper.json?correction=0").body().at("/content/sections"));
        assertThat(get(id, "paper.pdf?correction=0").response().body()).isEqualTo(issued);
        assertThat(etag(get(id, "paper.pdf?correction=0"))).isEqualTo(first);
        assertThat(get(id, "letters/consultation.html").text())
                .contains("資料2のとおり")
                .doesNotContain("資料7");
        assertThat(get(id, "sheet.html").text()).contains("内容の照合値（訂正1）", first, etag(get(id, "paper.pdf")));

        assertThat(keeping().owed()).contains(id.value());
        keeping().run(id.value());
        assertThat(keeping().owed()).doesNotContain(id.value());
        decided(id);
        assertThat(keeping().owed()).contains(id.value());
        keeping().run(id.value());
        assertThat(keeping().owed()).doesNotContain(id.value());
        assertThat(get(id, "paper.html").text()).contains("資料7（訂正1）").doesNotContain("(案)");
        assertThat(get(id, "paper.html?correction=0").text()).contains("(案)");
        assertThat(get(id, "paper.html?correction=0&state=decided").status()).isEqualTo(404);
        Answer late = corrects("gyoukan1", id, Map.of("exhibitNo", 8, "reason", "遅すぎた"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("市長の決裁", "正誤表");
    }

    @Test
    void thePageKeepsWhatWasTypedAndShowsWhatWasCorrected() {
        ConsultationId id = town.issued(town.awaitingBundle(town.proposed(town.aMeasure("画面で資料を訂正する取組"))));
        WebSession secretariat = WebSession.of(port, "gyoukan1");
        String page = "/consultations/" + id + "/paper/correct";
        String title = town.view(id).head().title();
        assertThat(secretariat.get(page).body()).contains("資料の訂正", title, "要旨を変えるときは、取り下げて");

        HttpResponse<String> wrong = secretariat.form(
                page,
                Map.of(
                        "title",
                        title + "第二稿",
                        "lead",
                        "前文",
                        "agendaNo",
                        "二",
                        "exhibitNo",
                        "2",
                        "reason",
                        "",
                        "seen",
                        0));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("整数で入力してください（二）", title + "第二稿");
        Map<String, Object> right = Map.of(
                "title",
                title + "（正）",
                "lead",
                town.view(id).head().lead(),
                "agendaNo",
                2,
                "exhibitNo",
                2,
                "reason",
                "標題の誤記",
                "seen",
                0);
        assertThat(secretariat.form(page, right).statusCode()).isEqualTo(302);

        assertThat(secretariat.get("/consultations/" + id).body())
                .contains("資料の版", "標題の誤記", title + "（正）", "paper.pdf?correction=0", "資料の誤記を訂正し、訂正版を出した");
        HttpResponse<String> stale = secretariat.form(page, right);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("ほかの人が先に訂正しました", "value=\"1\"");
        assertThat(WebSession.of(port, "soumu1").get(page).statusCode()).isEqualTo(403);
        assertThat(WebSession.of(port, "soumu1").get("/consultations/" + id).body())
                .contains("資料の版")
                .doesNotContain("資料を訂正する</a>");
    }

    @Test
    void whatCannotBeCorrectedIsSaidWithTheWayOut() {
        ConsultationId early = town.bundled(town.awaitingBundle(town.proposed(town.aMeasure("諮問前に直す取組"))));
        Answer soon = corrects("gyoukan1", early, Map.of("title", "別の標題", "reason", "誤記"));
        assertThat(soon.status()).isEqualTo(409);
        assertThat(soon.text()).contains("付議案・諮問案を作成する");
        assertThat(get(early, "paper.json?correction=0").status()).isEqualTo(404);

        ConsultationId id = town.issued(town.awaitingBundle(town.proposed(town.aMeasure("項目は直せない取組"))));
        Answer items = corrects("gyoukan1", id, Map.of("sections", List.of(), "reason", "誤記"));
        assertThat(items.errors()).containsExactly("sections correction.itemsStay");
        assertThat(items.text()).contains("要旨の変更は、取下げ、または答申の修正");
        assertThat(corrects("gyoukan1", id, Map.of("exhibitNo", 2, "title", " "))
                        .errors())
                .containsExactly("title required", "reason required");
        assertThat(corrects("gyoukan1", id, Map.of("exhibitNo", 2, "reason", "同じ"))
                        .errors())
                .containsExactly(" correction.nothingInPaper");
        assertThat(corrects("gyoukan1", id, Map.of("exhibitNo", 1000, "reason", "大きすぎる"))
                        .errors())
                .containsExactly("exhibitNo range");
        assertThat(corrects("soumu1", id, Map.of("exhibitNo", 3, "reason", "権限なし"))
                        .status())
                .isEqualTo(403);
        assertThat(get(id, "paper.json?correction=3").status()).isEqualTo(404);
        assertThat(get(id, "paper.json?correction=x").errors()).containsExactly("correction integer");
    }

    @Test
    void aCorrectionIsKeptForGood() {
        ConsultationId id = town.issued(town.awaitingBundle(town.proposed(town.aMeasure("訂正が残る取組"))));
        assertThat(corrects("gyoukan1", id, Map.of("title", "訂正された標題", "reason", "誤記"))
                        .status())
                .isEqualTo(201);

        for (String sql : List.of("update paper_correction set reason = 'x'", "delete from paper_correction")) {
            assertThatThrownBy(() -> database.update(sql + " where consultation_id = ?", id.value()))
                    .hasMessageContaining("kept for good");
        }
        String copied =
                "insert into paper_correction select consultation_id, no + ?, corrected_at, corrected_by, reason,"
                        + " frozen, digest from paper_correction where consultation_id = ?";
        assertThatThrownBy(() -> database.update(copied, 2, id.value())).hasMessageContaining("without a gap");
        decided(id);
        assertThatThrownBy(() -> database.update(copied, 1, id.value())).hasMessageContaining("not decided on");
    }

    private void decided(ConsultationId id) {
        town.answers("gyoukan1", "recordAttendance", id.value());
        town.deliberated(id, Map.of());
        town.answers("gyoukan1", "finalizeReport", id.value());
        town.answers("shichou1", "decideAdoption", id.value());
    }

    private Chore keeping() {
        return chores.stream()
                .filter(chore -> chore.kind() == ErrandKind.PAPER)
                .findFirst()
                .orElseThrow();
    }

    private Answer corrects(String who, ConsultationId id, Map<String, ?> form) {
        return new RestClientOf(port, who, Town.PASSWORD).post("/api/consultations/" + id + "/paper/corrections", form);
    }

    private Answer get(ConsultationId id, String paper) {
        return new RestClientOf(port, "gyoukan1", Town.PASSWORD).get("/api/consultations/" + id + "/" + paper);
    }

    private static String etag(Answer answer) {
        return answer.response().headers().firstValue("ETag").orElse("").replace("\"", "");
    }
}
