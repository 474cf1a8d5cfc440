package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeId;
import jp.shimon.process.Desk;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 決裁の動詞をRESTと画面から：legal, and refused with a sentence that says the way out. */
@OfficeTest
class VerbsRestTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Desk desk;

    @Autowired
    Office office;

    @Test
    void aTaskIsPutOnHoldAndReleased() {
        ChangeId change = town.proposed(town.aMeasure("保留される取組"));
        String task = task("approveProposal", change);
        String until = office.today().plusDays(30).toString();

        assertThat(as("soumu2")
                        .post("/api/tasks/" + task + "/hold", Map.of("until", until))
                        .errors())
                .containsExactly("reason required");
        assertThat(as("soumu2")
                        .post("/api/tasks/" + task + "/hold", Map.of("reason", "議会の後", "until", "2020-01-01"))
                        .errors())
                .containsExactly("until hold.until");
        assertThat(as("kikaku1")
                        .post("/api/tasks/" + task + "/hold", hold(until))
                        .status())
                .isEqualTo(403);
        assertThat(as("soumu2")
                        .post("/api/tasks/" + task + "/hold", hold(until))
                        .status())
                .isEqualTo(204);
        Answer again = as("soumu2").post("/api/tasks/" + task + "/hold", hold(until));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("すでに保留されています");

        assertThat(as("soumu2")
                        .get("/api/changes/" + change)
                        .body()
                        .at("/waitingFor/0/heldUntil")
                        .asText())
                .isEqualTo(until);
        assertThat(as("soumu2")
                        .get("/api/changes/" + change)
                        .body()
                        .at("/waitingFor/0/due")
                        .asText())
                .isEqualTo(until);
        assertThat(as("kanri1").get("/api/pending").text()).contains("議会の後");

        assertThat(as("soumu2")
                        .post("/api/tasks/" + task + "/release", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(as("soumu2")
                        .post("/api/tasks/" + task + "/release", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(as("soumu2")
                        .post("/api/tasks/" + task + "/complete", Map.of("outcome", "APPROVE"))
                        .status())
                .isEqualTo(204);
        assertThat(as("soumu2")
                        .post("/api/tasks/" + task + "/hold", hold(until))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aCaseIsCirculatedAndSeen() {
        ChangeId change = town.proposed(town.aMeasure("供覧される取組"));
        assertThat(as("admin1").get("/api/changes/" + change).status()).isEqualTo(403);

        assertThat(circulate("soumu1", change, List.of()).errors()).containsExactly("people circulation.nobody");
        assertThat(circulate("soumu1", change, List.of("soumu1")).errors()).containsExactly("people circulation.self");
        assertThat(circulate("soumu1", change, List.of("daremo")).errors()).containsExactly("people account.unknown");
        assertThat(circulate("admin1", change, List.of("soumu2")).status()).isEqualTo(403);
        assertThat(circulate("soumu1", change, List.of("admin1")).status()).isEqualTo(204);
        assertThat(circulate("soumu1", change, List.of("admin1")).status()).isEqualTo(204);

        assertThat(as("admin1").get("/api/changes/" + change).body().path("circulations"))
                .hasSize(1);
        assertThat(as("admin1")
                        .post("/api/changes/" + change + "/seen", Map.of())
                        .status())
                .isEqualTo(204);
        Answer twice = as("admin1").post("/api/changes/" + change + "/seen", Map.of());
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.text()).contains("すでに確認済み");
        assertThat(as("soumu1")
                        .get("/api/changes/" + change)
                        .body()
                        .at("/circulations/0/seenAt")
                        .asText())
                .startsWith("20");
        assertThat(town.where(change.value())).containsExactly("approveProposal");
    }

    @Test
    void aMatterIsMarkedAsImportant() {
        ChangeId change = town.proposed(town.aMeasure("重要と指定される取組"));
        Map<String, Object> yes = Map.of("important", true, "reason", "先例となる");

        assertThat(as("soumu1")
                        .post("/api/changes/" + change + "/important", yes)
                        .status())
                .isEqualTo(403);
        assertThat(as("gyoukan1")
                        .post("/api/changes/" + change + "/important", Map.of("important", true))
                        .errors())
                .containsExactly("reason required");
        assertThat(as("gyoukan1")
                        .post("/api/changes/" + change + "/important", yes)
                        .status())
                .isEqualTo(204);
        assertThat(as("gyoukan1")
                        .post("/api/changes/" + change + "/important", yes)
                        .status())
                .isEqualTo(409);
        assertThat(as("soumu1")
                        .get("/api/changes/" + change)
                        .body()
                        .path("important")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aPullUpIsRefusedToWhoIsNoSuperiorAndToWhoComesTwice() {
        ChangeId change = town.proposed(town.aMeasure("RESTで引き上げる取組"));
        String task = task("approveProposal", change);
        Map<String, Object> why = Map.of("reason", "全庁の調整が済んでいる");

        Answer refused = as("kikaku1").post("/api/tasks/" + task + "/pull-up", why);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("上位者");
        assertThat(as("honbu1").post("/api/tasks/" + task + "/pull-up", why).status())
                .isEqualTo(204);
        assertThat(as("honbu1").post("/api/tasks/" + task + "/pull-up", why).status())
                .isEqualTo(409);
        assertThat(as("gyoukan2").post("/api/tasks/" + task + "/pass-over", why).status())
                .isEqualTo(409);
        assertThat(as("soumu1")
                        .get("/api/changes/" + change)
                        .body()
                        .at("/boxes/standing/1/mark")
                        .asText())
                .isEqualTo("PULL_UP");
    }

    @Test
    void aRefusedVerbKeepsTheTaskAndTheTextOnThePage() {
        ChangeId change = town.proposed(town.aMeasure("画面で保留する取組"));
        String task = task("approveProposal", change);
        WebSession head = WebSession.of(port, "soumu2");

        assertThat(head.get("/tasks/" + task).body())
                .contains("変更案を承認する", "保留する")
                .as("what changes, as Tasklist's form shows it")
                .contains("●変更", Town.R6, "aria-level=\"3\"");
        var refused =
                head.form("/tasks/" + task + "/hold", Map.of("hold-until", "2020-01-01", "hold-reason", "議会の後に決める"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("明日から1年以内", "議会の後に決める");

        var sentBack = head.form("/tasks/" + task, Map.of("outcome", "SEND_BACK", "reason", ""));
        assertThat(sentBack.statusCode()).isEqualTo(422);
        assertThat(sentBack.body()).contains("理由を入力してください");
        assertThat(town.where(change.value())).containsExactly("approveProposal");

        assertThat(head.form("/tasks/" + task, Map.of("outcome", "APPROVE", "reason", ""))
                        .statusCode())
                .isEqualTo(302);
        assertThat(town.where(change.value())).containsExactly("concur");
        var late = head.form("/tasks/" + task, Map.of("outcome", "SEND_BACK", "reason", "目標を確かめてほしい"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("このタスクは終わっています", "目標を確かめてほしい").doesNotContain("SEND_BACK");

        Answer silent =
                as("kikaku1").post("/api/tasks/" + task("concur", change) + "/complete", Map.of("outcome", "DISSENT"));
        assertThat(silent.errors()).containsExactly("opinion opinion.required");
        assertThat(silent.text()).contains("意見を入力してください").doesNotContain("理由");
    }

    @Test
    void aCaseIsCirculatedOnThePageByName() {
        ChangeId change = town.proposed(town.aMeasure("画面で供覧する取組"));
        WebSession drafter = WebSession.of(port, "soumu1");

        var refused = drafter.form("/changes/" + change + "/circulate", Map.of("people", "だれかさん", "note", "読んでください"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("だれかさん", "読んでください");
        assertThat(drafter.form("/changes/" + change + "/circulate", Map.of("people", "高橋　恵\nkanri1"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(drafter.get("/changes/" + change).body()).contains("高橋 恵", "小林 総務部長", "未確認");
    }

    @Test
    void theRulesOfDecisionAreTheSecretariatsAndSayWhatIsWrong() {
        assertThat(as("soumu1").get("/api/routes").body().path("passOver").asBoolean())
                .isFalse();
        int version = as("soumu1").get("/api/routes").body().path("version").asInt();
        Map<String, Object> rules = Map.of(
                "version",
                version,
                "passOver",
                false,
                "deciders",
                Map.of("RENAME", "DEPUTY_MAYOR"),
                "superiors",
                Map.of("soumu", List.of("daremo")));

        assertThat(as("soumu1").put("/api/routes", rules).status()).isEqualTo(403);
        assertThat(as("gyoukan1").put("/api/routes", rules).errors())
                .containsExactly("superiors.soumu account.unknown");
        assertThat(as("gyoukan1").put("/api/routes", Map.of("version", version)).errors())
                .containsExactly("deciders required");
        assertThat(WebSession.of(port, "soumu1").get("/settings/routes").statusCode())
                .isEqualTo(403);
        WebSession secretariat = WebSession.of(port, "gyoukan1");
        assertThat(secretariat.get("/settings/routes").body()).contains("引上げ承認の上位者");
        var refused =
                secretariat.form("/settings/routes", Map.of("version", version, "superiors.soumu", "daremo kanri1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("daremo kanri1", "登録されていません");
        assertThat(secretariat
                        .form("/settings/routes", Map.of("version", version, "superiors.soumu", "kanri1"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(secretariat
                        .form("/settings/routes", Map.of("version", version, "superiors.soumu", "honbu1"))
                        .statusCode())
                .isEqualTo(409);
        ChangeId change = town.proposed(town.aMeasure("部長が引き上げる取組"));
        assertThat(as("kanri1")
                        .post("/api/tasks/" + task("approveProposal", change) + "/pull-up", Map.of("reason", "急ぐ"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void theDrafterDeclaresAMinorCorrectionOnThePage() {
        ChangeId change = town.proposed(town.aMeasure("画面で軽微な修正とする取組"));
        town.answers("soumu2", "approveProposal", change.value());
        town.answers("kikaku1", "concur", change.value());
        town.answers("gyoukan2", "checkProposal", change.value(), Map.of("outcome", "SEND_BACK", "reason", "誤字がある"));
        WebSession drafter = WebSession.of(port, "soumu1");

        assertThat(drafter.get("/changes/" + change + "/edit").body())
                .contains("軽微な修正（要旨は変わらない）", "伊藤 直美さんから差し戻されました", "誤字がある");
        var refused = drafter.form(
                "/changes/" + change,
                Map.of("do", "submit", "gist", "UNCHANGED", "gist.reason", "", "reason.text", "直した文"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("どこをどう直したか", "直した文", "誤字がある");
    }

    private static Map<String, Object> hold(String until) {
        return Map.of("reason", "議会の後", "until", until);
    }

    private Answer circulate(String who, ChangeId change, List<String> people) {
        return as(who).post("/api/changes/" + change + "/circulate", Map.of("people", people, "note", "ご覧ください"));
    }

    private String task(String step, ChangeId change) {
        return desk.openTask(step, change.value()).orElseThrow();
    }

    private RestClientOf as(String username) {
        return new RestClientOf(port, username, Town.PASSWORD);
    }
}
