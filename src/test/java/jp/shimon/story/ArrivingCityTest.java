package jp.shimon.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import jp.shimon.plan.exchange.Drawn;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Town;
import jp.shimon.testing.Upload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 計画の途中から使い始める市：当初計画と、その後の版が、実績と評価とともに一つずつ入ってくる。 */
@OfficeTest
class ArrivingCityTest {

    @LocalServerPort
    int port;

    @Autowired
    ObjectMapper json;

    @Test
    void theFirstPlanAndTwoYearlyVersionsComeInOneAfterTheOther() throws Exception {
        theFirstPlanComesInTheExchangeForm();
        theChangeOf2022ComesWithTheResultsOf2021();
        theChangeOf2023ComesAsASheet();

        onEachDayThePlanSaysWhatWasDecidedByThen();
        theHistorySaysWhyEachVersionWasMade();
        resultsAndRatingsStandBesideTheVersionThatBroughtThem();
        anOlderVersionComesTooLate();
        whatWasForgottenMayStillCome();
    }

    private void theFirstPlanComesInTheExchangeForm() {
        ObjectNode plan = plan("2020-04-01", "当初計画");
        measure(plan, "①", "会議の見直し", "ルール案の検討");
        measure(plan, "②", "様式の見直し", "様式の一覧");

        assertThat(imported(plan)).isEqualTo(1);
    }

    private void theChangeOf2022ComesWithTheResultsOf2021() {
        ObjectNode plan = plan("2022-04-01", "令和4年度変更");
        plan.put("decidedOn", "2022-03-20");
        ((ObjectNode) plan.path("cause"))
                .put("letterNumber", "3行管諮第2号")
                .put("reportNumber", "行推委第1号")
                .put("meeting", "第2回行政改革推進委員会")
                .put("reason", "実績に合わせた見直し");
        measure(plan, "①", "会議の見直し", "Web会議の試行");
        ObjectNode ended = measure(plan, "②", "様式の見直し", "様式の一覧");
        ended.put("status", "COMPLETED").put("lastYear", 2021);
        result(ended, 2021, "一覧を公開した。", "計画どおり");
        measure(plan, "③", "窓口の案内", "案内の改善");

        JsonNode preview = Upload.of(port, "gyoukan1", "/api/plans/file?dryRun=true", bytes(plan), Map.of())
                .json();
        assertThat(preview.path("added").findValuesAsText("code")).containsExactly("Ⅰ-1-(1)-③");
        assertThat(preview.path("changed").findValuesAsText("field")).contains("schedule", "status", "lastYear");
        assertThat(imported(plan)).isEqualTo(2);
    }

    /** The office of a neighbour drew it: no codes, no goals; measure ③ is not in it. */
    private void theChangeOf2023ComesAsASheet() {
        byte[] sheet = Drawn.sheet("Ｒ５変更後")
                .row("改革の柱", "推進項目", "項目名", "No.", "取組項目", "担当課", "R2", "R3", "R4", "R5 (2023)", "R6", "令和７年度")
                .row("Ⅰ 働き方", "1 事務", "(1) 庁内", "①", "会議の見直し", "総務課", "ルール案の検討", null, null, "ルールの策定", "→", "→")
                .file();
        Map<String, String> said =
                Map.of("code", "arriving", "inForceFrom", "2023-04-01", "decidedOn", "2023-03-22", "cause", "令和5年度変更");

        JsonNode preview = Upload.of(port, "gyoukan1", "/api/plans/file?dryRun=true", sheet, said)
                .json();
        assertThat(preview.path("staying").findValuesAsText("code")).containsExactly("Ⅰ-1-(1)-②", "Ⅰ-1-(1)-③");
        assertThat(preview.path("changed").findValuesAsText("field")).containsOnly("schedule");

        Upload.Answer stored = Upload.of(port, "gyoukan1", "/api/plans/file", sheet, said);
        assertThat(stored.status()).as(stored.text()).isEqualTo(201);
        assertThat(stored.json().path("version").asInt()).isEqualTo(3);
    }

    private void onEachDayThePlanSaysWhatWasDecidedByThen() {
        JsonNode first = measures("2022-03-31");
        assertThat(first).hasSize(2);
        assertThat(first.at("/0/schedule/0/text").asText()).isEqualTo("ルール案の検討");
        assertThat(first.at("/1/status").asText()).isEqualTo("ACTIVE");

        JsonNode second = measures("2023-03-31");
        assertThat(second).hasSize(3);
        assertThat(second.at("/0/schedule/0/text").asText()).isEqualTo("Web会議の試行");
        assertThat(second.at("/1/lastYear").asInt()).isEqualTo(2021);

        JsonNode third = measures("2023-04-01");
        assertThat(third).hasSize(3);
        assertThat(third.at("/0/schedule/1/text").asText()).isEqualTo("ルールの策定");
        assertThat(third.at("/0/goals/0/text").asText()).isEqualTo("会議の見直しの目標");
        assertThat(third.at("/2/title").asText()).isEqualTo("窓口の案内");
    }

    private void theHistorySaysWhyEachVersionWasMade() {
        JsonNode revisions =
                get("/api/plans/arriving/measures/Ⅰ-1-(1)-①").body().path("revisions");

        assertThat(revisions.findValuesAsText("effectiveFrom"))
                .containsExactly("2020-04-01", "2022-04-01", "2023-04-01");
        JsonNode cause = revisions.path(1).path("cause");
        assertThat(cause.at("/note/kind").asText()).isEqualTo("令和4年度変更");
        assertThat(cause.at("/note/meeting").asText()).isEqualTo("第2回行政改革推進委員会");
        assertThat(cause.path("letterNumber").asText()).isEqualTo("3行管諮第2号");
        assertThat(cause.path("decidedOn").asText()).isEqualTo("2022-03-20");
    }

    private void resultsAndRatingsStandBesideTheVersionThatBroughtThem() {
        JsonNode export = get("/api/plans/arriving/export.json?asOf=2023-04-01").body();
        JsonNode result = export.at("/nodes/0/children/0/children/0/measures/1/results/0");
        assertThat(result.path("year").asInt()).isEqualTo(2021);
        assertThat(result.path("text").asText()).isEqualTo("一覧を公開した。");
        assertThat(result.path("rating").asText()).isEqualTo("計画どおり");
    }

    private void anOlderVersionComesTooLate() {
        ObjectNode plan = plan("2021-04-01", "令和3年度変更");
        measure(plan, "①", "会議の見直し", "遅れて届いた内容");

        Answer refused = post(plan);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("inForceFrom import.older");
        assertThat(refused.text()).contains("古い版から順に");
    }

    /** Nothing on record is written over, and results without a new version come in as well. */
    private void whatWasForgottenMayStillCome() {
        ObjectNode plan = plan("2020-04-01", "補充");
        measure(plan, "④", "忘れていた取組", "調査");
        assertThat(imported(plan)).isEqualTo(4);

        ObjectNode results = plan("2020-04-01", "補充");
        result(measure(results, "④", "忘れていた取組", "調査"), 2020, "調査した。", null);
        assertThat(imported(results)).isEqualTo(4);
        assertThat(post(results).status()).isEqualTo(409);
    }

    private ObjectNode plan(String inForceFrom, String cause) {
        ObjectNode plan = json.createObjectNode()
                .put("code", "arriving")
                .put("name", "途中から来た市の計画")
                .put("inForceFrom", inForceFrom);
        plan.putObject("fiscalYears").put("from", 2020).put("to", 2025);
        plan.putArray("levels").add("改革の柱").add("推進項目").add("項目名");
        plan.putObject("cause").put("kind", cause);
        ObjectNode pillar =
                plan.putArray("nodes").addObject().put("number", "Ⅰ").put("name", "働き方");
        ObjectNode subject =
                pillar.putArray("children").addObject().put("number", "1").put("name", "事務");
        subject.putArray("children")
                .addObject()
                .put("number", "(1)")
                .put("name", "庁内")
                .putArray("measures");
        return plan;
    }

    private ObjectNode measure(ObjectNode plan, String number, String title, String planned) {
        ObjectNode measure = ((ArrayNode) plan.at("/nodes/0/children/0/children/0/measures"))
                .addObject()
                .put("number", number)
                .put("title", title)
                .put("department", "soumu");
        measure.putArray("schedule")
                .addObject()
                .put("from", 2020)
                .put("to", 2021)
                .put("text", planned);
        measure.putArray("goals").addObject().put("from", 2024).put("to", 2024).put("text", title + "の目標");
        return measure;
    }

    private static void result(ObjectNode measure, int year, String text, String rating) {
        measure.putArray("results")
                .addObject()
                .put("year", year)
                .put("period", "FULL_YEAR")
                .put("text", text)
                .put("rating", rating);
    }

    private int imported(ObjectNode plan) {
        Answer answer = post(plan);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("version").asInt();
    }

    private JsonNode measures(String day) {
        return get("/api/plans/arriving?asOf=" + day).body().at("/nodes/0/children/0/children/0/measures");
    }

    private Answer get(String path) {
        return new RestClientOf(port, "soumu1", Town.PASSWORD).get(path);
    }

    private Answer post(ObjectNode plan) {
        return new RestClientOf(port, "gyoukan1", Town.PASSWORD).post("/api/plans", plan);
    }

    private byte[] bytes(ObjectNode plan) {
        return plan.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
