package jp.shimon.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.shimon.calendar.Office;
import jp.shimon.testing.CityHall;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.SmallPlan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 決裁の途中で起きること：what people do with a change that is on its way, and what the record says of it at the end, over HTTP. */
@OfficeTest
class ApprovalStoryTest {

    private static final String ONE = "Ⅰ-1-(1)-①";
    private static final String R6 = "令和6年度に実施";
    private static final List<String> NOW = List.of("2024 " + R6);

    @Autowired
    CityHall hall;

    @Test
    void 合議の後の引戻しは言葉で断られ取下げはできる() {
        String plan = aPlan("way-pulled");
        var before = hall.standing(plan, "");
        String change = hall.proposed(revision(plan, R6));
        hall.answers("soumu2", "approveProposal", change);
        hall.answers("kikaku1", "concur", change);

        Answer tooLate = hall.as("soumu1").post("/api/changes/" + change + "/pull-back", Map.of("reason", "数字を直したい"));
        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.text()).contains("次の人がすでに動いたため、引き戻せません。取り下げるか、差し戻しを頼んでください。");
        assertThat(hall.steps(change)).containsExactly("checkProposal");
        assertThat(hall.page("soumu1", "/changes/" + change)).contains("取り下げる").doesNotContain("引き戻す</button>");

        Answer withdrawn = hall.as("soumu1").post("/api/changes/" + change + "/withdraw", Map.of("reason", "事情が変わった"));
        assertThat(withdrawn.status()).isEqualTo(204);
        JsonNode ended = hall.change(change);
        assertThat(ended.path("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(ended.path("endedReason").asText()).isEqualTo("事情が変わった");
        assertThat(ended.path("waitingFor")).isEmpty();
        assertThat(ended.path("concurrences")).hasSize(1);
        for (String who : List.of("soumu2", "kikaku1")) {
            assertThat(hall.told(who, change)).as(who).anyMatch(text -> text.contains("取り下げられました。理由：事情が変わった"));
        }
        assertThat(hall.standing(plan, "")).isEqualTo(before);
    }

    @Test
    void 要旨が変われば合議をやり直し新しい文で改定される() {
        String plan = aPlan("way-gist");
        String change = hall.proposed(revision(plan, "令和6年度に検討"));
        hall.answers("soumu2", "approveProposal", change);
        hall.answers("kikaku1", "concur", change, Map.of("opinion", "予算の範囲で進めること"));
        hall.answers(
                "gyoukan2",
                "checkProposal",
                change,
                Map.of("outcome", "SEND_BACK", "returnTo", "reviseProposal", "reason", "終わりの姿を書くこと"));
        assertThat(hall.page("soumu1", "/changes/" + change)).contains("伊藤 直美さんから差し戻されました。", "終わりの姿を書くこと");

        ObjectNode rewritten = revision(plan, R6);
        rewritten.put("version", hall.change(change).path("version").asInt());
        assertThat(hall.as("soumu1").put("/api/changes/" + change, rewritten).status())
                .isEqualTo(200);
        assertThat(hall.as("soumu1")
                        .post("/api/changes/" + change + "/submit", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(hall.change(change).at("/concurrences/0/stands").asBoolean()).isFalse();
        assertThat(hall.told("kikaku1", change)).anyMatch(text -> text.contains("改めて伺います"));

        hall.answers("soumu2", "approveProposal", change);
        assertThat(hall.steps(change)).containsExactly("concur");
        hall.answers("kikaku1", "concur", change, Map.of("outcome", "DISSENT", "opinion", "前の案のほうがよい"));
        hall.answers("gyoukan2", "checkProposal", change, Map.of("outcome", "APPROVE", "returnTo", "reviseProposal"));
        String consultation = hall.inSession(hall.checked(change));
        hall.decidedAsReported(consultation);

        assertThat(hall.cells(plan, ONE, "")).isEqualTo(NOW);
        bothAnswersOfTheConcurringDepartmentAreKept(hall.change(change));
        assertThat(hall.page("soumu1", "/changes/" + change)).contains("予算の範囲で進めること", "前の案のほうがよい");
    }

    private static void bothAnswersOfTheConcurringDepartmentAreKept(JsonNode adopted) {
        assertThat(adopted.path("status").asText()).isEqualTo("ADOPTED");
        assertThat(adopted.path("concurrences").findValuesAsText("agreed")).containsExactly("true", "false");
        assertThat(adopted.path("concurrences").findValuesAsText("stands")).containsExactly("false", "true");
        assertThat(box(adopted, "concur").path("mark").asText()).isEqualTo("DISSENT");
        assertThat(adopted.path("timeline").findValuesAsText("returnTo")).hasSize(1);
        assertThat(adopted.at("/boxes/voided").findValuesAsText("step")).contains("approveProposal");
    }

    @Test
    void 市長が不在の間は代理が決裁し市長が後で閲覧する() {
        String plan = aPlan("way-deputy");
        String change = hall.agreed(hall.proposed(revision(plan, R6)));
        String consultation = hall.bundled(change);
        String absence = theMayorIsAway();
        try {
            assertThat(hall.page("honbu1", "/")).contains("中村 市長");
            hall.answers("honbu1", "approveConsultation", consultation);
        } finally {
            assertThat(hall.as("shichou1")
                            .send("DELETE", "/api/absences/" + absence, null)
                            .status())
                    .isEqualTo(204);
        }
        JsonNode box = box(hall.change(change), "approveConsultation");
        assertThat(box.path("mark").asText()).isEqualTo("DEPUTY");
        assertThat(box.path("forWhom").asText()).isEqualTo("中村 市長");
        assertThat(box.path("viewedAt").isNull()).isTrue();

        assertThat(hall.steps(change)).containsExactlyInAnyOrder("convene", "postView");
        hall.answers("shichou1", "postView", change, Map.of("note", "了解した"));
        assertThat(box(hall.change(change), "approveConsultation")
                        .path("viewedAt")
                        .asText())
                .isNotEmpty();

        hall.answers("gyoukan1", "convene", consultation);
        hall.answers("gyoukan1", "recordAttendance", consultation);
        hall.decidedAsReported(consultation);
        assertThat(hall.cells(plan, ONE, "")).isEqualTo(NOW);
        assertThat(box(hall.change(change), "decideAdoption").path("mark").asText())
                .isEqualTo("STAMP");
        assertThat(hall.page("soumu1", "/changes/" + change + "/sheet")).contains("山本 副市長", "代");
        assertThat(hall.consultation(consultation).at("/decisions/0/decider").asText())
                .contains("中村 市長", "代決", "山本 副市長");
    }

    private String theMayorIsAway() {
        LocalDate today = LocalDate.now(Office.ZONE);
        Answer away = hall.as("shichou1")
                .post(
                        "/api/absences",
                        Map.of(
                                "from",
                                today.toString(),
                                "to",
                                today.plusDays(2).toString(),
                                "deputy",
                                "honbu1",
                                "reason",
                                "出張"));
        assertThat(away.status()).as(away.text()).isEqualTo(201);
        return away.body().at("/absence/id").asText();
    }

    @Test
    void 審議の間に別の改定があれば決裁できず差し戻して合わせてから改定される() {
        String plan = aPlan("way-conflict");
        String change = hall.agreed(hall.proposed(revision(plan, R6)));
        String consultation = hall.inSession(change);
        hall.answers("gyoukan1", "deliberateItem", consultation);
        hall.answers("gyoukan1", "finalizeReport", consultation);
        JsonNode shown = hall.task("shichou1", "decideAdoption", consultation);
        renamedMeanwhile(plan, change);

        Answer refused = hall.tries("shichou1", shown, Map.of("item1", "ADOPT"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("付議の後に計画のほうが変わりました。差し戻すか、見送ってください。");
        assertThat(hall.cells(plan, ONE, "")).containsExactly("2020 検討");
        JsonNode now = hall.task("shichou1", "decideAdoption", consultation);
        assertThat(now.at("/fields/0/options").findValuesAsText("value")).containsExactly("SEND_BACK", "NOT_TAKEN_UP");
        assertThat(now.at("/fields/0/options/0/label").asText()).contains("付議の後に計画が改定された");
        hall.answers("shichou1", "decideAdoption", consultation, Map.of("item1", "SEND_BACK"));

        assertThat(hall.steps(change)).containsExactly("reviseProposal");
        broughtTogether(change);
        hall.answers("soumu2", "approveProposal", change);
        hall.answers("kikaku1", "concur", change);
        String again = hall.inSession(hall.checked(change));
        hall.decidedAsReported(again);

        JsonNode measure = hall.measure(plan, ONE);
        assertThat(measure.path("title").asText()).isEqualTo("総合窓口の案内");
        assertThat(hall.cells(plan, ONE, "")).isEqualTo(NOW);
        assertThat(measure.path("revisions")).hasSize(3);
        assertThat(measure.at("/revisions/2/cause/consultation").asText()).isEqualTo(again);
    }

    private void renamedMeanwhile(String plan, String change) {
        ObjectNode form = hall.form(plan, "RENAME").put("measure", ONE);
        form.putObject("after").put("title", "総合窓口の案内");
        String renaming = hall.proposed(form);
        assertThat(hall.change(renaming).path("alsoOpen").findValuesAsText("id"))
                .containsExactly(change);
        String minor = hall.bundled(hall.agreed(renaming));
        hall.answers("shichou1", "decideAdoption", minor);
    }

    private void broughtTogether(String change) {
        Answer asIs = hall.as("soumu1").post("/api/changes/" + change + "/submit", Map.of());
        assertThat(asIs.status()).isEqualTo(409);
        assertThat(asIs.text()).contains("現行の計画に合わせる");
        JsonNode view = hall.read("soumu1", "/api/changes/" + change + "/rebase");
        assertThat(view.path("conflicts")).isEmpty();
        Map<String, Object> settled = new HashMap<>();
        settled.put("version", view.path("version").asInt());
        assertThat(hall.as("soumu1")
                        .post("/api/changes/" + change + "/rebase", settled)
                        .status())
                .isEqualTo(200);
        Answer submitted = hall.as("soumu1").post("/api/changes/" + change + "/submit", Map.of());
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
    }

    private static JsonNode box(JsonNode change, String step) {
        return StreamSupport.stream(change.at("/boxes/standing").spliterator(), false)
                .filter(box -> box.path("step").asText().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode revision(String plan, String text) {
        ObjectNode form = hall.revision(plan, ONE, 2024, text);
        form.putArray("concurWith").add("kikaku");
        return form;
    }

    private String aPlan(String code) {
        return hall.plan(new SmallPlan(code).measure("窓口の案内", "soumu", "案内板").measure("変わらない取組", "soumu", "要領"));
    }
}
