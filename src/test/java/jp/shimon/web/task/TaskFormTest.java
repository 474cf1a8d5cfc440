package jp.shimon.web.task;

import static jp.shimon.testing.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.process.Desk;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** タスクの様式：drawn from the desk, sent to the desk, refused by the desk in its own words. */
@OfficeTest
class TaskFormTest {

    private static final String APPROVE = "{\"variables\":{\"outcome\":{\"value\":\"APPROVE\",\"type\":\"String\"}}}";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Desk desk;

    @Test
    void recordTextIsNeverAnExpression() {
        String form = WebSession.of(port, "soumu2")
                .get("/desk/forms/" + openTask("{{7*7}}"))
                .body();

        assertThat(form).contains("{{7*7}}").doesNotContain("49");
        assertThat(form.substring(form.indexOf("<form"))).doesNotContain("{{");
    }

    @Test
    void itAsksWhatTheDeskAsks() {
        String form = WebSession.of(port, "soumu2")
                .get("/desk/forms/" + openTask("様式の中身"))
                .body();

        assertThat(form)
                .contains("cam-variable-name=\"outcome\"", "cam-variable-name=\"reason\"", "差し戻す", "●変更", Town.R6)
                .doesNotContain("<script");
    }

    @Test
    void whoeverMayNotDoItSeesASentenceAndNoForm() {
        HttpResponse<String> answer = WebSession.of(port, "kikaku1").get("/desk/forms/" + openTask("他課のタスク"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("あなたの担当ではありません").doesNotContain("<form");
    }

    @Test
    void aTaskThatIsGoneIsSaidToBeGone() {
        HttpResponse<String> answer = WebSession.of(port, "soumu2").get("/desk/forms/" + UUID.randomUUID());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("もうありません");
    }

    @Test
    void onlyWhoMayDoItCompletesIt() {
        ChangeId change = town.proposed(town.aMeasure("だれが終えるか"));
        String path = ENGINE + "/task/"
                + desk.openTask("approveProposal", change.value()).orElseThrow() + "/submit-form";

        assertThat(WebSession.of(port, "kikaku1").call("POST", path, APPROVE).statusCode())
                .isIn(403, 404);
        assertThat(town.where(change.value())).contains("approveProposal");
        assertThat(WebSession.of(port, "soumu2").call("POST", path, APPROVE).statusCode())
                .isEqualTo(204);
        assertThat(town.where(change.value())).doesNotContain("approveProposal");
    }

    @Test
    void aTaskClaimedByAnotherIsRefusedInASentence() {
        ChangeId change = town.proposed(town.aMeasure("担当のあるタスク"));
        town.answers("soumu2", "approveProposal", change.value());
        town.answers("kikaku1", "concur", change.value());
        town.answers("gyoukan2", "checkProposal", change.value());
        String task = town.openHearings("holdHearing", change).get(0);
        WebSession first = WebSession.of(port, "gyoukan1");

        HttpResponse<String> claimed =
                first.call("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"gyoukan1\"}");
        HttpResponse<String> late =
                WebSession.of(port, "gyoukan2").call("POST", ENGINE + "/task/" + task + "/submit-form", APPROVE);

        assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(204);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("\"message\":\"このタスクは、田中 実 さんが担当しています。");
        assertThat(first.call("POST", ENGINE + "/task/" + task + "/unclaim", "{}")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void unknownFieldsAreRefusedInWords() {
        HttpResponse<String> answer = WebSession.of(port, "soumu2")
                .call(
                        "POST",
                        ENGINE + "/task/" + openTask("知らない欄") + "/submit-form",
                        APPROVE.replace("outcome", "fate"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("「fate」という項目はありません。").doesNotContain("Cannot submit");
    }

    @Test
    void aProcessVariableIsNoAnswerThatStandsThereAlready() {
        String task = openTask("入っている値");

        assertThat(WebSession.of(port, "soumu2")
                        .get(ENGINE + "/task/" + task + "/form-variables?variableNames=outcome,reason")
                        .body())
                .isEqualTo("{}");
    }

    @Test
    void nothingMayBeEvaluatedFromAString() {
        HttpResponse<String> page = WebSession.of(port, "soumu2").get("/camunda/app/tasklist/default/");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'nonce-", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(page.body()).contains("<html lang=\"ja\" data-ng-csp=\"no-unsafe-eval\">");
    }

    @Test
    void signingOutOfTasklistEndsTheOneSession() {
        WebSession session = WebSession.of(port, "soumu2");

        assertThat(session.call("POST", "/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(session.get("/camunda/app/tasklist/default/").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login"));
        assertThat(session.get(ENGINE + "/filter").statusCode()).isEqualTo(401);
    }

    private String openTask(String title) {
        return desk.openTask(
                        "approveProposal", town.proposed(town.aMeasure(title)).value())
                .orElseThrow();
    }
}
