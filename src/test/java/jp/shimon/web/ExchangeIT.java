package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.shimon.plan.exchange.AnyPlan;
import jp.shimon.plan.exchange.Drawn;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.Town;
import jp.shimon.testing.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 取込みと書出し：ファイルで渡し、ファイルで受け取る。 */
@OfficeTest
class ExchangeIT {

    private static final String FILE = "/api/plans/file";
    private static final String PREVIEW = FILE + "?dryRun=true";

    @LocalServerPort
    int port;

    @Autowired
    ObjectMapper json;

    @Test
    void theSamplePlanWrittenAndReadAgainChangesNothing() {
        for (String form : List.of("xlsx", "json")) {
            byte[] file = export("gyoukaku-7", form, "");

            assertThat(upload(PREVIEW, file).json().path("message").asText()).isEqualTo("変わるところはありません。");
            assertThat(upload(FILE, file).status()).isEqualTo(409);
        }
        var again =
                as("gyoukan1").post("/api/plans", new String(export("gyoukaku-7", "json", ""), StandardCharsets.UTF_8));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("import.nothingNew");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void aRandomPlanWithItsResultsWrittenAndReadAgainChangesNothing(long seed) throws Exception {
        String plan = json.writeValueAsString(AnyPlan.inTown(seed));
        String code = AnyPlan.inTown(seed).code();
        assertThat(upload(FILE, plan.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(201);

        for (String form : List.of("xlsx", "json")) {
            JsonNode preview =
                    upload(PREVIEW, export(code, form, "?asOf=2040-01-01")).json();
            assertThat(preview.path("changes").asBoolean(true))
                    .as("%s", preview)
                    .isFalse();
            assertThat(preview.path("keptResults")).isEmpty();
        }
    }

    @Test
    void aPreviewSaysWhatWouldChangeAndStoresNothing() throws Exception {
        ObjectNode plan = (ObjectNode) json.readTree(export("gyoukaku-7", "json", ""));
        ObjectNode measure = (ObjectNode) plan.at("/nodes/1/children/0/children/0/measures/0");
        ((ObjectNode) measure.path("schedule").path(0)).put("text", "検討のみ");
        measure.put("method", "進め方を改める");

        JsonNode preview = upload(PREVIEW, plan.toString().getBytes(StandardCharsets.UTF_8))
                .json();

        assertThat(preview.path("changes").asBoolean()).isTrue();
        JsonNode changed = preview.path("changed");
        assertThat(changed).hasSize(1);
        assertThat(changed.findValuesAsText("field")).containsExactlyInAnyOrder("method", "schedule");
        assertThat(changed.findValuesAsText("before")).contains("検討、試行");
        assertThat(changed.findValuesAsText("after")).contains("検討のみ", "進め方を改める");
        assertThat(upload(PREVIEW, export("gyoukaku-7", "xlsx", ""))
                        .json()
                        .path("changes")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aSheetOfSomebodyElseBecomesAPlanOnceItIsSaidWhichOne() {
        byte[] file = Drawn.sheet("一覧")
                .row("改革の柱", "推進項目", "項目名", "No.", "取組名", "担当課", "R5 (2023)", "令和6年度")
                .row("Ⅰ 財政", "1 歳入", "(1) 使用料", "1", "使用料の見直し", "総務課", "検討", "→")
                .file();

        assertThat(upload(PREVIEW, file).json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("code", "name", "inForceFrom");
        Map<String, String> said =
                Map.of("code", "foreign-1", "name", "よその計画", "inForceFrom", "2023-04-01", "cause", "当初計画");
        assertThat(Upload.of(port, "gyoukan1", FILE, file, said).status()).isEqualTo(201);

        JsonNode plan = as("soumu1").get("/api/plans/foreign-1").body();
        assertThat(plan.at("/nodes/0/children/0/children/0/measures/0/schedule/0/to")
                        .asInt())
                .isEqualTo(2024);
        assertThat(plan.at("/version/note/kind").asText()).isEqualTo("当初計画");
        assertThat(plan.at("/fiscalYears/from").asInt()).isEqualTo(2023);
    }

    @Test
    void whatASheetHasNoPlaceForStaysAsItIs() throws Exception {
        ObjectNode plan = (ObjectNode) json.readTree(export("gyoukaku-7", "json", "?asOf=2020-04-01"));
        ObjectNode measure = (ObjectNode) plan.at("/nodes/1/children/0/children/0/measures/0");
        measure.put("background", "背景のある取組")
                .putArray("goals")
                .addObject()
                .put("text", "目標")
                .put("from", 2024)
                .put("to", 2024);
        plan.put("code", "stays");
        assertThat(as("gyoukan1").post("/api/plans", plan).status()).isEqualTo(201);
        byte[] grid = Drawn.sheet("計画")
                .row("改革の柱", "推進項目", "項目名", "No.", "取組項目", "担当部署", "R2", "R3", "R4", "R5", "R6", "R7")
                .row(
                        "Ⅲ 行政運営の推進力となる職員や職場環境の充実を図るための改革",
                        "1 全庁共通事務の効率化",
                        "(1) 庁内会議等の見直し",
                        "①",
                        "会議の効率的な運営に関するルール化の検討",
                        "総務課",
                        "検討、試行",
                        "策定")
                .file();

        JsonNode preview = Upload.of(
                        port, "gyoukan1", PREVIEW, grid, Map.of("code", "stays", "inForceFrom", "2021-04-01"))
                .json();

        assertThat(preview.path("changed").findValuesAsText("field")).containsOnly("schedule");
    }

    @Test
    void theColumnsMustCoverThePlan() {
        byte[] grid = Drawn.sheet("計画")
                .row("改革の柱", "推進項目", "項目名", "No.", "取組項目", "担当部署", "R5", "R6", "R7")
                .row("Ⅲ 行政", "1 全庁", "(1) 庁内", "①", "会議", "総務課", "する")
                .file();

        assertThat(Upload.of(port, "gyoukan1", PREVIEW, grid, Map.of("code", "gyoukaku-7", "inForceFrom", "2030-04-01"))
                        .text())
                .contains("令和5年度～令和7年度で、計画期間（令和2年度～令和7年度）に足りません");
    }

    @Test
    void whatTheRecordRefusesIsNamedWithItsCellToo() {
        byte[] file = Drawn.sheet("計画")
                .row("改革の柱", "推進項目", "項目名", "No.", "取組項目", "担当部署", "R5")
                .row("Ⅰ 財政", "1 歳入", "(1) 使用料", "①", "長".repeat(201), "総務課", "する")
                .row(null, null, null, "①", "同じ番号", null, "する")
                .file();

        Map<String, String> said = Map.of("code", "cells", "name", "計画", "inForceFrom", "2023-04-01");
        JsonNode errors =
                Upload.of(port, "gyoukan1", PREVIEW, file, said).json().path("errors");

        assertThat(errors.findValuesAsText("field")).containsExactlyInAnyOrder("計画!E2", "計画!D3", "計画!F3");
        assertThat(errors.findValuesAsText("message"))
                .contains("シート「計画」2行E列：200文字以内で入力してください（いま201文字です）。", "シート「計画」3行F列：必ず入力してください。");
    }

    @Test
    void aNodeThatIsCalledOtherwiseIsShownAndRenamed() throws Exception {
        ObjectNode plan = (ObjectNode) json.readTree(export("gyoukaku-7", "json", ""));
        String code = "renamed-by-import";
        plan.put("code", code);
        assertThat(as("gyoukan1").post("/api/plans", plan).status()).isEqualTo(201);
        ((ObjectNode) plan.at("/nodes/1/children/0")).put("name", "全庁の事務");
        plan.put("inForceFrom", "2030-04-01");

        JsonNode preview = upload(PREVIEW, plan.toString().getBytes(StandardCharsets.UTF_8))
                .json();
        assertThat(preview.at("/renamed/0/after").asText()).isEqualTo("全庁の事務");
        assertThat(as("gyoukan1").post("/api/plans", plan).status()).isEqualTo(201);

        String path = "/api/plans/" + code;
        assertThat(as("gyoukan1").get(path + "?asOf=2030-04-01").text()).contains("全庁の事務");
        assertThat(as("gyoukan1").get(path + "?asOf=2030-03-31").text()).doesNotContain("全庁の事務");
    }

    @Test
    void yearsInTheExchangeFormMayBeWrittenAsPeopleDo() throws Exception {
        String plan = new String(export("gyoukaku-7", "json", ""), StandardCharsets.UTF_8);
        String written = plan.replace("\"from\":2020,\"to\":2025", "\"from\":\"R2 (2020)\",\"to\":\"令和7年度\"");
        assertThat(written).isNotEqualTo(plan);

        assertThat(upload(PREVIEW, written.getBytes(StandardCharsets.UTF_8))
                        .json()
                        .path("changes")
                        .asBoolean(true))
                .isFalse();
        assertThat(upload(PREVIEW, plan.replace("\"to\":2025", "\"to\":\"いつか\"").getBytes(StandardCharsets.UTF_8))
                        .json()
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactly("fiscalYears.to");
    }

    @Test
    void onlyTheSecretariatImports() {
        assertThat(Upload.of(port, "soumu1", FILE, export("gyoukaku-7", "xlsx", ""), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(Upload.of(port, "soumu1", FILE, new byte[0], Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void whatIsTooBigIsRefusedWithASentence() {
        Upload.Answer refused = Upload.ofSize(port, "gyoukan1", FILE, 200L * 1024 * 1024);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.json().path("errors").findValuesAsText("message"))
                .containsExactly("ファイルが大きすぎます。20MBまでのファイルにしてください。");
    }

    @Test
    void aFileIsNeededAndWhatIsNoneIsSaid() {
        assertThat(as("gyoukan1").post(FILE, Map.of()).status()).isBetween(400, 499);
        assertThat(upload(PREVIEW, new byte[0]).json().path("detail").asText()).isEqualTo("ファイルが空です。");
        assertThat(upload(PREVIEW, "%PDF".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(422);
        assertThat(Upload.of(port, "gyoukan1", PREVIEW, export("gyoukaku-7", "xlsx", ""), Map.of("inForceFrom", "昨日"))
                        .json()
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactly("inForceFrom");
    }

    @Test
    void theTemplateIsReadOnceItIsFilledIn() {
        assertThat(as("soumu1").get("/api/plans/template.xlsx").response().body())
                .startsWith('P', 'K');
        assertThat(upload(
                                PREVIEW,
                                as("soumu1")
                                        .get("/api/plans/template.xlsx")
                                        .response()
                                        .body())
                        .text())
                .contains("計画の表に取組項目が一つもありません。");
    }

    @Test
    void anExportIsThePlanOfThatDay() {
        assertThat(as("soumu1")
                        .get("/api/plans/gyoukaku-7/export.xlsx?asOf=2019-01-01")
                        .status())
                .isEqualTo(404);
        var csv = as("soumu1").get("/api/plans/gyoukaku-7/export.csv?asOf=2021-01-01");
        assertThat(csv.response().headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"gyoukaku-7_2021-01-01.csv\"");
        assertThat(csv.text()).startsWith("\uFEFF計画コード").contains("会議の効率的な運営");
    }

    private byte[] export(String plan, String form, String query) {
        return as("soumu1")
                .get("/api/plans/" + plan + "/export." + form + query)
                .response()
                .body();
    }

    private Upload.Answer upload(String path, byte[] file) {
        return Upload.of(port, "gyoukan1", path, file, Map.of());
    }

    private RestClientOf as(String username) {
        return new RestClientOf(port, username, Town.PASSWORD);
    }
}
