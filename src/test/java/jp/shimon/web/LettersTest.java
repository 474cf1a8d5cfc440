package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 諮問書から公表文まで：each says what is on record by then, and no more. */
@OfficeTest
class LettersTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Test
    void theLetterIsADraftWithoutANumberUntilItIsIssued() {
        ConsultationId id = town.bundled(town.awaitingBundle(town.proposed(town.aMeasure("諮問書の取組"))));
        assertThat(letter(id, "consultation"))
                .contains("(案)", "（諮問）", "下記の事項について諮問します。", "諮問書の取組", "会長", "資料2のとおり")
                .doesNotContain("管諮第");

        town.answers("gyoukan1", "prepareConsultation", id.value());
        town.answers("honbu1", "headquartersDecision", id.value());
        town.answers("shichou1", "approveConsultation", id.value());
        town.answers("gyoukan1", "convene", id.value());

        assertThat(letter(id, "consultation"))
                .contains(String.valueOf(town.view(id).facts().letterNumber()))
                .doesNotContain("(案)");
    }

    @Test
    void theReportQuotesTheLetterAndNumbersTheOpinions() {
        ConsultationId id = town.inSession(town.awaitingBundle(town.proposed(town.aMeasure("答申書の取組"))));
        town.deliberated(id, Map.of("outcome", "APPROPRIATE_WITH_OPINION", "opinion", "市民の声を聴くこと"));

        String draft = letter(id, "report");
        assertThat(draft)
                .contains("(案)", "付け" + town.view(id).facts().letterNumber() + "で諮問のあった", "附帯意見を付して", "（1）市民の声を聴くこと")
                .contains("市長 様");
        town.answers("gyoukan1", "finalizeReport", id.value(), Map.of("reportNumber", "行推第７号"));

        assertThat(letter(id, "report")).contains("行推第７号").doesNotContain("(案)");
        assertThat(letter(id, "opinions")).contains("市民の声を聴くこと", "検討中");
        assertThat(letter(id, "notice")).contains("(案)", "検討しています");
        town.answers("shichou1", "decideAdoption", id.value());
        assertThat(letter(id, "notice")).contains("の答申を受け", "変更を決定しました");
    }

    @Test
    void theComparisonShowsOnlyWhatChanges() {
        ConsultationId id = town.bundled(town.awaitingBundle(town.proposed(town.aMeasure("新旧の取組"))));

        assertThat(letter(id, "comparison"))
                .contains("新旧対照表", "変更後", "変更前", "年度計画 令和6年度", Town.R6)
                .doesNotContain("年度計画 令和2年度");
    }

    @Test
    void theMeetingHasItsAgendaItsListAndItsMinutes() {
        ConsultationId id = town.inSession(town.awaitingBundle(town.proposed(town.aMeasure("次第の取組"))));
        String meeting = town.view(id).meetings().get(0).id().toString();

        assertThat(text("/api/meetings/" + meeting + "/papers/agenda.html"))
                .contains("行政改革推進委員会 次第", "開会", "議題", "【資料2】", "閉会");
        assertThat(text("/api/meetings/" + meeting + "/papers/attendance.html")).contains("会長", "出席", "定足数");
        assertThat(text("/api/meetings/" + meeting + "/papers/minutes.html")).contains("会議録", "出席委員", "発言の要旨");
        assertThat(WebSession.of(port, "soumu1").get("/meetings/" + meeting).body())
                .contains("papers/minutes.docx");
    }

    @Test
    void wordAndPdfAreThereAndAnythingElseIsSaidNotToBe() {
        ConsultationId id = town.bundled(town.awaitingBundle(town.proposed(town.aMeasure("書式の取組"))));
        String at = "/api/consultations/" + id + "/letters/";

        assertThat(text(at + "comparison.docx")).startsWith("PK");
        assertThat(text(at + "comparison.pdf")).startsWith("%PDF-");
        assertThat(get(at + "secret.pdf").status()).isEqualTo(404);
        assertThat(get(at + "comparison.exe").text()).contains("その文書、または書式はありません");
        assertThat(WebSession.of(port, "soumu1").get("/consultations/" + id).body())
                .contains("letters/consultation.pdf");
    }

    @Test
    void theSecretariatSaysHowTheMayorIsNamed() {
        RestClientOf secretariat = new RestClientOf(port, "gyoukan1", Town.PASSWORD);
        int version = secretariat
                .get("/api/settings/letterhead")
                .body()
                .get("version")
                .asInt();
        Answer empty = secretariat.put("/api/settings/letterhead", Map.of("version", version, "mayor", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("mayor", "必ず入力してください");
        assertThat(new RestClientOf(port, "soumu1", Town.PASSWORD)
                        .get("/api/settings/letterhead")
                        .status())
                .isEqualTo(403);

        assertThat(secretariat
                        .put("/api/settings/letterhead", Map.of("version", version, "mayor", "若葉市長 中村 一郎"))
                        .status())
                .isEqualTo(200);
        assertThat(secretariat
                        .put("/api/settings/letterhead", Map.of("version", version, "mayor", "若葉市長"))
                        .status())
                .isEqualTo(409);
        ConsultationId id = town.bundled(town.awaitingBundle(town.proposed(town.aMeasure("差出人の取組"))));
        assertThat(letter(id, "consultation")).contains("若葉市長 中村 一郎");
    }

    private String letter(ConsultationId id, String letter) {
        return text("/api/consultations/" + id + "/letters/" + letter + ".html");
    }

    private String text(String path) {
        Answer answer = get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    private Answer get(String path) {
        return new RestClientOf(port, "gyoukan1", Town.PASSWORD).get(path);
    }
}
