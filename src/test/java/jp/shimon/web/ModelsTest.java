package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.hearing.RoundForm;
import jp.shimon.plan.Plans;
import jp.shimon.process.ReviewCases;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.SmallPlan;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 手続の図の版：what an administrator sees of the versions, and what happens to cases that the newest has no place for. */
@OfficeTest
class ModelsTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Plans plans;

    @Autowired
    ReviewCases reviews;

    @Autowired
    RepositoryService repository;

    private final List<String> altered = new ArrayList<>();

    /** New cases begin on today's drawings again. */
    @AfterEach
    void todaysDrawingsAreBack() throws IOException {
        for (String drawing : altered) {
            deploy(drawing, Files.readString(Path.of("bpmn", drawing)));
        }
    }

    @Test
    void onlyAnAdministratorSeesTheVersions() {
        Answer seen = as("admin1").get("/api/models");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body()).anySatisfy(model -> {
            assertThat(model.path("process").asText()).isEqualTo("plan-change");
            assertThat(model.path("name").asText()).isEqualTo("計画変更");
            assertThat(model.path("newest").asBoolean()).isTrue();
        });

        assertThat(as("gyoukan1").get("/api/models").status()).isEqualTo(403);
        assertThat(as("kanri1")
                        .post("/api/models/plan-change/1/bring-over", Map.of())
                        .errors())
                .containsExactly(" model.adminOnly");
        assertThat(WebSession.of(port, "soumu1", Town.PASSWORD)
                        .get("/admin/models")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatCannotBeBroughtOverIsSaidInASentence() {
        int newest = version("plan-change");

        Answer same = as("admin1").post("/api/models/plan-change/" + newest + "/bring-over", Map.of());
        assertThat(same.status()).isEqualTo(409);
        assertThat(same.text()).contains("第" + newest + "版は最新の版です");
        Answer none = as("admin1").post("/api/models/plan-change/999/bring-over", Map.of());
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.errors()).containsExactly(" model.noVersion");
        assertThat(as("admin1")
                        .post("/api/models/no-such/1/bring-over", Map.of())
                        .errors())
                .containsExactly(" model.unknown");
    }

    @Test
    void aCaseStaysWhereTheNewestDrawingHasNoPlaceForItAndGoesOverLater() throws IOException {
        UUID round = aRoundThatWaitsForAReply();
        int from = version("progress-review");
        alter("progress-review.bpmn", "replyToInquiry");

        JsonNode tried = bring("progress-review", from, true);
        assertThat(left(tried, round)).contains("「実績を報告する」に当たる手順が最新の図にないため");
        JsonNode brought = bring("progress-review", from, false);
        assertThat(left(brought, round)).contains("もう一度移してください");
        assertThat(town.where(round)).contains("replyToInquiry");

        town.answers("soumu1", "replyToInquiry", round);
        assertThat(bring("progress-review", from, true).path("moved").toString())
                .contains(round.toString());
        assertThat(bring("progress-review", from, false).path("moved").toString())
                .contains(round.toString());
        assertThat(bring("progress-review", from, false).path("moved").toString())
                .as("it has gone over")
                .doesNotContain(round.toString());
        assertThat(town.where(round)).containsExactly("awaitRatings");
    }

    @Test
    void thePageSaysWhichCaseStaysAndWhy() throws IOException {
        ChangeId change = town.proposedAddition("図にない手順に立つ取組");
        town.answers("gyoukan3", "approveProposal", change.value());
        town.answers("gyoukan2", "checkProposal", change.value());
        int from = version("plan-change");
        alter("plan-change.bpmn", "hearNewMeasure");

        WebSession admin = WebSession.of(port, "admin1", Town.PASSWORD);
        assertThat(admin.get("/admin/models").body()).contains("計画変更", "最新", "移せるか確かめる");
        String page = admin.form("/admin/models/plan-change/" + from, Map.of("dryRun", "true"), "/admin/models")
                .body();

        assertThat(page).contains("まだ移していません", "図にない手順に立つ取組", "「新規取組のヒアリング結果を記録する」に当たる手順が最新の図にないため");
        assertThat(version("plan-change")).isGreaterThan(from);
    }

    private JsonNode bring(String process, int from, boolean dryRun) {
        Answer answer =
                as("admin1").post("/api/models/" + process + "/" + from + "/bring-over?dryRun=" + dryRun, Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static String left(JsonNode brought, UUID id) {
        for (JsonNode left : brought.path("left")) {
            if (left.path("id").asText().equals(id.toString())) {
                return left.path("message").asText();
            }
        }
        throw new AssertionError(id + " is not among " + brought);
    }

    private UUID aRoundThatWaitsForAReply() {
        SmallPlan plan = new SmallPlan().measure("図が変わる間の取組", "soumu", "案内板");
        plans.add(plan.form(), town.person("gyoukan1"));
        return reviews.open(new RoundForm(plan.code(), 2023, "FIRST_HALF", "2023-10-20"), town.person("gyoukan1"))
                .value();
    }

    /** A newer drawing, in which a step is another. */
    private void alter(String drawing, String step) throws IOException {
        altered.add(drawing);
        deploy(drawing, Files.readString(Path.of("bpmn", drawing)).replace(step, step + "Otherwise"));
    }

    private void deploy(String drawing, String text) {
        repository
                .createDeployment()
                .name(drawing)
                .addString("bpmn/" + drawing, text)
                .deploy();
    }

    private int version(String process) {
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return newest.getVersion();
    }

    private RestClientOf as(String username) {
        return new RestClientOf(port, username, Town.PASSWORD);
    }
}
