package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeId;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** REST：who may, what is refused, and how it is said. */
@OfficeTest
class RestTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    ObjectMapper json;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tasks",
                "/api/plans/gyoukaku-7",
                "/api/pending",
                "/api/consultations",
                "/v3/api-docs",
                "/engine-rest/task",
                "/actuator",
                "/actuator/env",
                "/actuator/beans"
            })
    void nothingIsOpenToTheAnonymous(String path) {
        assertThat(nobody().get(path).status()).isIn(401, 302, 404);
    }

    @Test
    void healthSaysUpAndNoMore() {
        assertThat(nobody().get("/actuator/health").text()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void engineRestIsAbsentForEverybody() {
        assertThat(as("admin1").get("/engine-rest/task").status()).isIn(302, 404);
        assertThat(as("admin1").get("/engine-rest/engine").text()).doesNotContain("default");
    }

    @Test
    void aWrongPasswordIsSaidInJapaneseAsAProblem() {
        Answer refused = new RestClientOf(port, "soumu1", "wrong").get("/api/tasks");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.response().headers().firstValue("Content-Type").orElse(""))
                .contains("application/problem+json");
        assertThat(refused.text()).contains("パスワード");
    }

    @Test
    void openApiIsThereBehindTheLogin() {
        assertThat(as("soumu1").get("/v3/api-docs").text()).contains("/api/changes", "/api/tasks/{id}/complete");
    }

    @Test
    void anEmptyProposalSaysEverythingThatIsMissing() {
        Answer refused = as("soumu1").post("/api/changes", Map.of("plan", "gyoukaku-7", "kind", "REVISE"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("measure required", "review required", "reason required");
        assertThat(refused.text()).contains("必ず入力してください");
    }

    @Test
    void aProposalWithAnUnansweredFindingIsSavedAsADraftAndStartsOnceAnswered() {
        String measure = town.aMeasure("指摘のある取組");
        var form = json.valueToTree(town.form(0, node -> {
            node.put("measure", measure);
            node.putArray("proceed");
        }));
        Answer saved = as("soumu1").post("/api/changes", form);

        assertThat(saved.status()).isEqualTo(201);
        assertThat(saved.body().path("status").asText()).isEqualTo("DRAFT");
        String id = saved.body().path("id").asText();
        assertThat(as("soumu1").post("/api/changes/" + id + "/submit", Map.of()).status())
                .isEqualTo(422);
        assertThat(as("soumu1")
                        .put("/api/changes/" + id, json.valueToTree(town.revision(measure)))
                        .status())
                .isEqualTo(200);
        assertThat(as("soumu1")
                        .post("/api/changes/" + id + "/submit", Map.of())
                        .body()
                        .path("status")
                        .asText())
                .isEqualTo("IN_REVIEW");
    }

    @Test
    void aStaleVersionIsRefused() {
        String measure = town.aMeasure("二つの窓で直す取組");
        var form = (ObjectNode) json.valueToTree(town.form(0, node -> {
            node.put("measure", measure);
            node.putArray("proceed");
        }));
        String id = as("soumu1").post("/api/changes", form).body().path("id").asText();

        assertThat(as("soumu1")
                        .put("/api/changes/" + id, form.deepCopy().put("version", 99))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aReviewIsRefusedWhereTheKindCitesNone() {
        var form = json.valueToTree(town.form(
                1, node -> node.putObject("review").put("fiscalYear", 2023).put("period", "FIRST_HALF")));

        assertThat(as("gyoukan1").post("/api/changes", form).errors()).contains("review notForKind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"x\"",
                "{\"plan\":\"gyoukaku-7\",\"unknown\":1}",
                "{\"plan\":{\"a\":1}}",
                "{\"kind\":\"REVISE\",\"kind\":\"ADD\"}",
                "{\"plan\":\"gyoukaku-7\",\"kind\":\"ADD\",\"after\":{\"schedule\":[null]}}",
                "{\"plan\":\"nothing\",\"kind\":\"ADD\"}",
                "{\"plan\":\"gyoukaku-7\",\"kind\":\"REVISE\",\"measure\":\"Ⅲ-9-(1)-①\"}",
                "{\"concurWith\":[null]}"
            })
    void whateverSomebodySendsIsNoFailureOfOurs(String body) {
        assertThat(as("soumu1").post("/api/changes", body).status()).isBetween(400, 499);
    }

    @Test
    void aControlCharacterIsNamedWithItsField() {
        String measure = town.aMeasure("制御文字の取組");
        var form = json.valueToTree(town.form(0, node -> {
            node.put("measure", measure);
            ((ObjectNode) node.get("after")).put("title", "会議\u0007");
        }));

        assertThat(as("soumu1").post("/api/changes", form).errors()).contains("after.title controlCharacter");
    }

    @Test
    void aTaskIsForThoseWhoMayDoIt() {
        ChangeId change = town.proposed(town.aMeasure("担当だけの取組"));
        String task = as("soumu2").get("/api/tasks").body().findValues("id").stream()
                .map(id -> id.asText())
                .filter(id -> as("soumu2")
                        .get("/api/tasks/" + id)
                        .body()
                        .path("change")
                        .asText()
                        .equals(change.toString()))
                .findFirst()
                .orElseThrow();

        for (String other : List.of("soumu1", "kikaku1", "gyoukan1", "shichou1", "kanri1", "admin1")) {
            assertThat(as(other).get("/api/tasks/" + task).status()).isEqualTo(403);
            assertThat(as(other)
                            .post("/api/tasks/" + task + "/complete", Map.of("outcome", "APPROVE"))
                            .status())
                    .isEqualTo(403);
        }
        Answer unknown = as("soumu2").post("/api/tasks/" + task + "/complete", Map.of("outcome", "NO", "change", "x"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.errors()).contains("change field.unknown", "outcome option");
        assertThat(as("soumu2")
                        .post("/api/tasks/" + task + "/complete", Map.of("outcome", "APPROVE"))
                        .status())
                .isEqualTo(204);
        assertThat(as("soumu2")
                        .post("/api/tasks/" + task + "/complete", Map.of("outcome", "APPROVE"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void listsGoOnAfterTheLastEntryThatOneHas() {
        town.proposed(town.aMeasure("一覧の一つめ"));
        town.proposed(town.aMeasure("一覧の二つめ"));
        var all = as("soumu2").get("/api/tasks").body();
        String first = all.path(0).path("id").asText();

        assertThat(as("soumu2").get("/api/tasks?limit=1").body()).hasSize(1);
        assertThat(as("soumu2")
                        .get("/api/tasks?limit=1&after=" + first)
                        .body()
                        .path(0)
                        .path("id")
                        .asText())
                .isEqualTo(all.path(1).path("id").asText());
        assertThat(as("soumu2").get("/api/tasks?after=gone").errors()).containsExactly("after cursor.gone");
        assertThat(as("soumu2").get("/api/changes?limit=1").body()).hasSize(1);
        assertThat(as("soumu2").get("/api/changes?limit=0").errors()).containsExactly("limit range");
    }

    @Test
    void theAdministratorHasNoBusinessTask() {
        assertThat(as("admin1").get("/api/tasks").body()).isEmpty();
    }

    @Test
    void managersSeeWhatIsPendingAndDepartmentsDoNot() {
        town.proposed(town.aMeasure("待っている取組"));

        assertThat(as("kanri1")
                        .get("/api/pending?step=approveProposal&department=soumu")
                        .body()
                        .path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("waitingFor").asText()).isEqualTo("総務課の課長"));
        assertThat(as("soumu1").get("/api/pending").status()).isEqualTo(403);
    }

    @Test
    void aPlanBeforeItsFirstVersionIsNotFoundInWords() {
        Answer early = as("soumu1").get("/api/plans/gyoukaku-7?asOf=2019-01-01");

        assertThat(early.status()).isEqualTo(404);
        assertThat(early.text()).contains("まだ登録されていません");
        assertThat(as("soumu1").get("/api/plans/gyoukaku-7?asOf=nonsense").status())
                .isEqualTo(400);
    }

    @Test
    void aDryRunStoresNothing() throws Exception {
        var plan = (ObjectNode) json.readTree(new ClassPathResource("sample/plan.json").getURL());
        plan.put("code", "dry-run");

        assertThat(as("gyoukan1").post("/api/plans?dryRun=true", plan).status()).isEqualTo(200);
        assertThat(as("gyoukan1").get("/api/plans/dry-run").status()).isEqualTo(404);
        assertThat(as("soumu1").post("/api/plans", plan).status()).isEqualTo(403);
    }

    @Test
    void anImportNamesEveryViolationAtOnce() {
        Answer refused = as("gyoukan1").post("/api/plans", Map.of("code", "x y", "levels", List.of("a")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .contains(
                        "code code", "name required", "fiscalYears required", "inForceFrom required", "nodes required");
    }

    @Test
    void problemsSpeakTheCallersLanguage() throws Exception {
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/tasks"))
                .header("Accept-Language", "en")
                .build();
        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .contains("Sign in");
    }

    private RestClientOf as(String username) {
        return new RestClientOf(port, username, Town.PASSWORD);
    }

    private RestClientOf nobody() {
        return new RestClientOf(port, "", "");
    }
}
