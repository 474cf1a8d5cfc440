package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.identity.Accounts;
import jp.shimon.process.Cases;
import jp.shimon.reading.PaperTexts;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.Town;
import jp.shimon.testing.Upload;
import jp.shimon.testing.Upload.Answer;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 既にある資料を読み取って起案する：a report first; drafts only of what was seen, all of them or none. */
@OfficeTest
class ReadPaperTest {

    private static final String PATH = "/api/papers/reading";
    private static final Map<String, String> PLAN = Map.of("plan", "gyoukaku-7");
    private static final Pattern STAGED = Pattern.compile("action=\"(/consultations/read/[0-9a-f-]{36})\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"");

    @LocalServerPort
    int port;

    @Autowired
    Changes changes;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    Town town;

    @Test
    void theReportSaysWhatTheDraftsWouldBeAndStoresNothing() {
        int before = changes.newest(1000).size();
        Answer answer = send("gyoukan1", "?dryRun=true", PaperTexts.seed());

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode report = answer.json();
        assertThat(report.at("/unrecognised").size()).isZero();
        assertThat(report.at("/paper/agendaNo").asInt()).isEqualTo(2);
        assertThat(report.at("/items/0/change/measure").asText()).isEqualTo("Ⅲ-1-(1)-①");
        assertThat(report.at("/items/0/obstacles").size()).isZero();
        assertThat(report.at("/items/0/findings").findValuesAsText("rule")).contains("V01");
        assertThat(report.at("/items/0/drafter").asText()).isEqualTo("soumu1");
        assertThat(report.at("/items/1/drafter").asText()).isEqualTo("gyoukan1");
        assertThat(report.has("changes")).isFalse();
        assertThat(changes.newest(1000)).hasSize(before);
    }

    @Test
    void confirmedItBecomesDraftsOfTheDepartmentsWithTheirOriginInTheTrail() {
        Answer seen = send("gyoukan1", "?dryRun=true", PaperTexts.seed());
        Answer answer = send("gyoukan1", "?seen=" + seen.json().get("digest").asText(), PaperTexts.seed());

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        ChangeHead revised = head(answer.json().at("/changes/0").asText());
        assertThat(revised.status()).isEqualTo(ChangeStatus.DRAFT);
        assertThat(revised.drafter()).isEqualTo("soumu1");
        assertThat(revised.department()).isEqualTo("soumu");
        String page =
                WebSession.of(port, "soumu1").get("/changes/" + revised.id()).body();
        assertThat(page).contains("資料から下書きを起こした", "plan.xlsx", "SHA-256", "/edit");
        assertThat(WebSession.of(port, "soumu1").get("/notices").body()).contains("資料から読み取られて");
        for (JsonNode id : answer.json().at("/changes")) {
            withdrawn(head(id.asText()));
        }
    }

    @Test
    void itIsAllOrNone() {
        int before = changes.newest(1000).size();
        String half = PaperTexts.seed().replace("行政管理課", "知らない課");
        Answer answer = send("gyoukan1", "", half);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("items[1]");
        assertThat(answer.json().at("/errors/0/message").asText()).contains("AI等を用いた業務改善手法の検討", "「知らない課」は登録されていません");
        assertThat(changes.newest(1000)).hasSize(before);
    }

    @Test
    void whatWasSeenMustStillHold() {
        assertThat(send("gyoukan1", "?seen=0000", PaperTexts.seed()).status()).isEqualTo(409);
    }

    @Test
    void onlyTheSecretariatReadsPapersIn() {
        assertThat(send("soumu1", "?dryRun=true", PaperTexts.seed()).status()).isEqualTo(403);
        assertThat(WebSession.of(port, "soumu1").get("/consultations/read").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsNoPaperIsRefusedWithASentence() {
        assertThat(send("gyoukan1", "?dryRun=true", "\u0000")
                        .json()
                        .at("/errors/0/message")
                        .asText())
                .contains("読めない種類");
        Answer none = Upload.of(port, "gyoukan1", PATH, new byte[0], Map.of("reviewYear", "令和5年度"));
        assertThat(none.status()).isEqualTo(422);
    }

    @Test
    void onThePageNothingIsDraftedUntilItIsConfirmedAndThenOnce() {
        WebSession secretariat = WebSession.of(port, "gyoukan1");
        assertThat(secretariat.get("/consultations").body()).contains("/consultations/read");
        HttpResponse<String> empty = secretariat.form("/consultations/read", Map.of("text", "", "reviewYear", "令和5年度"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("年度と期間の両方", "value=\"令和5年度\"");

        HttpResponse<String> read =
                secretariat.form("/consultations/read", Map.of("text", PaperTexts.seed(), "plan", "gyoukaku-7"));
        assertThat(read.statusCode()).as(read.body()).isEqualTo(302);
        String report = secretariat
                .get(URI.create(read.headers().firstValue("Location").orElseThrow())
                        .getPath())
                .body();
        assertThat(report)
                .contains("まだ何も起案されていません", "すべての行を認識しました", "Web会議等の試行実施", "V01")
                .doesNotContain("list-style-type");
        String confirm = found(STAGED, report);
        String seen = found(SEEN, report);
        assertThat(secretariat
                        .form(confirm, Map.of("seen", seen, "drafter.0", "", "drafter.1", ""))
                        .body())
                .contains("起案する項目がありません");
        assertThat(secretariat
                        .form(confirm, Map.of("seen", seen, "drafter.0", "shichou1"))
                        .body())
                .contains("起案者に選べません");
        assertThat(WebSession.of(port, "gyoukan2").get(confirm).statusCode()).isEqualTo(404);

        String done = secretariat
                .form(confirm, Map.of("seen", seen, "drafter.0", "gyoukan2", "drafter.1", ""))
                .body();
        assertThat(done).contains("起案しました", "会議の効率的な運営に関するルール化の検討", "伊藤 直美");
        assertThat(secretariat
                        .form(confirm, Map.of("seen", seen, "drafter.0", "gyoukan2"))
                        .statusCode())
                .isEqualTo(404);
        ChangeHead drafted = head(found(Pattern.compile("/changes/([0-9a-f-]{36})\""), done));
        assertThat(drafted.drafter()).isEqualTo("gyoukan2");
        withdrawn(drafted);
    }

    @Test
    void whatWasReadCanBeBundledAsThePaperHadIt() {
        JsonNode read = send("gyoukan1", "", PaperTexts.seed().replace("AI等を用いた", "資料のとおりに付議する"))
                .json();
        withdrawn(head(read.at("/changes/0").asText()));
        ChangeId added = head(read.at("/changes/1").asText()).id();
        ObjectNode form = (ObjectNode) read.at("/items/1/change");
        ((ObjectNode) form.get("after")).remove("number"); // the next one that is free by now
        for (String rule : List.of("V01", "V02", "V13", "V15", "V16")) {
            form.withArray("proceed")
                    .addObject()
                    .put("rule", rule)
                    .put("place", "*")
                    .put("reason", "資料のとおり");
        }
        RestClientOf drafter = new RestClientOf(port, "gyoukan1", Town.PASSWORD);
        form.put(
                "version",
                drafter.get("/api/changes/" + added).body().get("version").asInt());
        RestClientOf.Answer saved = drafter.put("/api/changes/" + added, form);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(drafter.post("/api/changes/" + added + "/submit", Map.of()).status())
                .isLessThan(300);
        WebSession secretariat = WebSession.of(port, "gyoukan1");
        assertThat(secretariat.get("/consultations/new").body()).doesNotContain("読み取った資料から始める");

        town.awaitingBundle(added);
        String link = found(
                Pattern.compile("href=\"(/consultations/new\\?paper=[0-9a-f]{64})\""),
                secretariat.get("/consultations/new").body());
        String filled = secretariat.get(link).body();

        assertThat(filled)
                .contains(
                        "value=\"" + read.at("/paper/title").asText() + "\"",
                        read.at("/paper/lead").asText() + "</textarea>",
                        "name=\"agendaNo\" value=\"2\"",
                        "value=\"2023\"")
                .containsPattern("value=\"" + added + "\" checked");
        assertThat(secretariat.get("/consultations/new").body())
                .doesNotContain(read.at("/paper/lead").asText());
        withdrawn(head(added.toString()));
    }

    private Answer send(String account, String query, String text) {
        return Upload.of(port, account, PATH + query, text.getBytes(StandardCharsets.UTF_8), PLAN);
    }

    private ChangeHead head(String id) {
        return changes.head(new ChangeId(UUID.fromString(id)));
    }

    /** So that the measure is free for the stories of others. */
    private void withdrawn(ChangeHead draft) {
        cases.withdraw(draft.id(), "試験の後片付け", accounts.person(draft.drafter()));
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }
}
