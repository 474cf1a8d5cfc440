package jp.shimon.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.shimon.testing.CityHall;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.SmallPlan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 委員会の答えのさまざま：what becomes of a change by what the committee says, from the proposal to the plan, over HTTP. */
@OfficeTest
class DecisionStoryTest {

    private static final String ONE = "Ⅰ-1-(1)-①";
    private static final String TWO = "Ⅰ-1-(1)-②";
    private static final String OTHER = "Ⅰ-1-(1)-③";
    private static final String R6 = "令和6年度に実施";
    private static final List<String> NOW = List.of("2024 " + R6);
    private static final List<String> BEFORE = List.of("2020 検討");

    @Autowired
    CityHall hall;

    @Test
    void 二件とも適当とされ答申のとおり改定される() {
        String plan = aPlan("decided-both");
        JsonNode other = hall.standing(plan, "").get(OTHER);
        String consultation = hall.inSession(agreed(plan, ONE), agreed(plan, TWO));
        hall.answers("gyoukan1", "deliberateItem", consultation);
        hall.answers("gyoukan1", "deliberateItem", consultation);
        hall.answers("gyoukan1", "finalizeReport", consultation);

        assertThat(labels(hall.task("shichou1", "decideAdoption", consultation), "item1"))
                .containsExactly("答申のとおり、計画に反映する", "差し戻す", "答申と異なり、見送る（理由を公表します）");
        hall.answers("shichou1", "decideAdoption", consultation);
        hall.announced(consultation);

        assertThat(hall.cells(plan, ONE, "")).isEqualTo(NOW);
        assertThat(hall.cells(plan, TWO, "")).isEqualTo(NOW);
        assertThat(hall.cells(plan, ONE, CityHall.yesterday())).isEqualTo(BEFORE);
        assertThat(hall.standing(plan, "").get(OTHER)).isEqualTo(other);
        assertThat(hall.consultation(consultation).path("departures")).isEmpty();
        assertThat(hall.consultation(consultation).path("status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void 一件が継続審議となり全件そろってから答申する() {
        String plan = aPlan("decided-wait");
        String consultation = oneCarriedOver(agreed(plan, ONE), agreed(plan, TWO));

        hall.answers("gyoukan1", "chooseReporting", consultation, Map.of("reporting", "WAIT"));
        meetAgain(consultation);
        hall.answers("gyoukan1", "finalizeReport", consultation);
        hall.answers("shichou1", "decideAdoption", consultation);
        hall.announced(consultation);

        assertThat(hall.consultation(consultation).path("earlierReports")).isEmpty();
        assertThat(hall.consultation(consultation).path("meetings")).hasSize(2);
        assertThat(versionOf(plan)).isEqualTo(2);
    }

    @Test
    void 一件が継続審議となり一部答申して残りは次の答申を待つ() {
        String plan = aPlan("decided-part");
        JsonNode other = hall.standing(plan, "").get(OTHER);
        String later = agreed(plan, TWO);
        String consultation = oneCarriedOver(agreed(plan, ONE), later);
        var paper = paper(consultation);

        hall.answers("gyoukan1", "chooseReporting", consultation, Map.of("reporting", "PARTIAL"));
        hall.answers("gyoukan1", "finalizeReport", consultation, Map.of("reportNumber", "一次答申"));
        assertThat(hall.task("shichou1", "decideAdoption", consultation)
                        .path("fields")
                        .findValuesAsText("name"))
                .contains("item1")
                .doesNotContain("item2");
        hall.answers("shichou1", "decideAdoption", consultation);
        theFirstIsInThePlanAndTheSecondStillWaits(plan, later, consultation);

        hall.announced(consultation);
        meetAgain(consultation);
        hall.answers("gyoukan1", "finalizeReport", consultation, Map.of("reportNumber", "二次答申"));
        hall.answers("shichou1", "decideAdoption", consultation);
        hall.announced(consultation);

        bothReportsStandWithTheirDates(consultation);
        eachCellNamesItsOwnReportAndMeeting(plan);
        eachVersionIsPublishedWithItsOwnReport(plan);
        assertThat(versionOf(plan)).isEqualTo(3);
        assertThat(paper(consultation)).isEqualTo(paper);
        assertThat(hall.standing(plan, "").get(OTHER)).isEqualTo(other);
    }

    private void theFirstIsInThePlanAndTheSecondStillWaits(String plan, String later, String consultation) {
        assertThat(hall.steps(later)).containsExactly("convene");
        assertThat(hall.page("gyoukan1", "/consultations/" + consultation))
                .contains("いまどこにあるか", "公表を記録する", "会議の開催を通知する")
                .containsPattern("審議結果を記録した</span> <span class=\"note\">書類の見直し");
        assertThat(hall.cells(plan, ONE, "")).isEqualTo(NOW);
        assertThat(hall.cells(plan, TWO, "")).isEqualTo(BEFORE);
        assertThat(hall.consultation(consultation).path("status").asText()).isEqualTo("ISSUED");
        assertThat(hall.change(later).path("status").asText()).isEqualTo("IN_CONSULTATION");
    }

    private void bothReportsStandWithTheirDates(String consultation) {
        JsonNode closed = hall.consultation(consultation);
        assertThat(closed.path("status").asText()).isEqualTo("CLOSED");
        assertThat(closed.at("/report/number").asText()).isEqualTo("二次答申");
        assertThat(closed.at("/earlierReports/0/reportNumber").asText()).isEqualTo("一次答申");
        assertThat(closed.at("/earlierReports/0/publishedOn").asText()).isNotEmpty();
        assertThat(hall.page("soumu1", "/consultations/" + consultation)).contains("一次答申", "二次答申");
    }

    private void eachVersionIsPublishedWithItsOwnReport(String plan) {
        assertThat(extract(plan, 2)).contains("一次答申", "窓口の案内", R6).doesNotContain("二次答申", "書類の見直し");
        assertThat(extract(plan, 3)).contains("二次答申", "書類の見直し", R6).doesNotContain("一次答申", "窓口の案内");
    }

    private String extract(String plan, int version) {
        return hall.as("soumu1")
                .get("/api/plans/" + plan + "/versions/" + version + "/publication/index.html")
                .text();
    }

    private void eachCellNamesItsOwnReportAndMeeting(String plan) {
        JsonNode first = hall.source(plan, ONE, "schedule", 2024).path("consultation");
        JsonNode second = hall.source(plan, TWO, "schedule", 2024).path("consultation");
        assertThat(first.path("reportNumber").asText()).isEqualTo("一次答申");
        assertThat(second.path("reportNumber").asText()).isEqualTo("二次答申");
        assertThat(second.path("letterNumber")).isEqualTo(first.path("letterNumber"));
        assertThat(second.at("/meeting/no").asInt())
                .isEqualTo(first.at("/meeting/no").asInt() + 1);
    }

    @Test
    void 附帯意見は対応方針と確認を経て残った一件が翌年のヒアリングに戻る() {
        String plan = hall.plan(new SmallPlan("decided-opinions").measure("窓口の案内", "soumu", "案内板"));
        String change = agreed(plan, ONE);
        String consultation = hall.inSession(change);
        hall.answers(
                "gyoukan1",
                "deliberateItem",
                consultation,
                Map.of(
                        "outcome", "APPROPRIATE_WITH_OPINION",
                        "opinion", "市民への周知を図ること。",
                        "opinionYear", 2024,
                        "opinion2", "効果を検証すること。",
                        "opinionYear2", 2024));
        hall.answers("gyoukan1", "finalizeReport", consultation);
        hall.answers("shichou1", "decideAdoption", consultation);
        hall.announced(consultation);
        assertThat(hall.cells(plan, ONE, "")).isEqualTo(NOW);

        List<String> opinions = opinionsOn(change);
        answeredAndConfirmed(opinions.get(0));
        hall.answers("soumu1", "answerOpinion", opinions.get(1), Map.of("policy", "利用者に調査をする。"));

        assertThat(hall.read("soumu1", "/api/opinions/" + opinions.get(0))
                        .path("state")
                        .asText())
                .isEqualTo("DONE");
        assertThat(hall.page("soumu1", "/opinions")).contains("効果を検証すること。", "利用者に調査をする。");
        nextYearsHearingFindsOnlyWhatIsOpen(plan);
    }

    private List<String> opinionsOn(String change) {
        List<JsonNode> all = StreamSupport.stream(
                        hall.read("soumu1", "/api/opinions").spliterator(), false)
                .filter(opinion -> opinion.path("change").asText().equals(change)
                        || opinion.at("/change/value").asText().equals(change))
                .toList();
        assertThat(all).extracting(one -> one.path("no").asInt()).containsExactly(1, 2);
        assertThat(all).allMatch(one -> one.path("dueYear").asInt() == 2024);
        return all.stream()
                .map(one -> one.at("/id/value").asText(one.path("id").asText()))
                .toList();
    }

    private void answeredAndConfirmed(String opinion) {
        hall.answers("soumu1", "answerOpinion", opinion, Map.of("policy", "広報紙で知らせる。"));
        Answer silent = hall.tries("gyoukan2", "confirmFollowUp", opinion, Map.of("outcome", "NOT_YET"));
        assertThat(silent.status()).isEqualTo(422);
        hall.answers("gyoukan2", "confirmFollowUp", opinion, Map.of("outcome", "NOT_YET", "reason", "まだ掲載がない"));
        hall.answers("soumu2", "answerOpinion", opinion, Map.of("policy", "4月号で知らせた。"));
        hall.answers("gyoukan2", "confirmFollowUp", opinion);
    }

    private void nextYearsHearingFindsOnlyWhatIsOpen(String plan) {
        Answer asked = hall.as("gyoukan1")
                .post(
                        "/api/reviews",
                        Map.of("plan", plan, "fiscalYear", 2024, "period", "FULL_YEAR", "due", "2025-04-20"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        String round = asked.body().path("id").asText();
        hall.answers("soumu1", "replyToInquiry", round);

        String hearing = hall.as("gyoukan2").all("/api/tasks").stream()
                .filter(task -> task.path("key").asText().equals("holdHearing"))
                .filter(task -> task.path("subject").asText().equals("窓口の案内"))
                .map(task -> task.path("id").asText())
                .findFirst()
                .orElseThrow();
        assertThat(hall.page("gyoukan2", "/desk/forms/" + hearing))
                .contains("効果を検証すること。", "利用者に調査をする。")
                .doesNotContain("市民への周知を図ること。");
    }

    @Test
    void 適当でないとされ市長が見送る() {
        String plan = aPlan("decided-refused");
        var before = hall.standing(plan, "");
        String change = agreed(plan, ONE);
        String consultation = hall.inSession(change);
        hall.answers(
                "gyoukan1", "deliberateItem", consultation, Map.of("outcome", "NOT_APPROPRIATE", "opinion", "効果が見えない"));
        hall.answers("gyoukan1", "finalizeReport", consultation);

        hall.answers("shichou1", "decideAdoption", consultation);

        assertThat(hall.standing(plan, "")).isEqualTo(before);
        assertThat(versionOf(plan)).isEqualTo(1);
        JsonNode item = hall.consultation(consultation).at("/items/0");
        assertThat(item.path("outcome").asText()).isEqualTo("NOT_APPROPRIATE");
        assertThat(item.path("decision").asText()).isEqualTo("NOT_TAKEN_UP");
        assertThat(item.path("departs").asBoolean()).isFalse();
        JsonNode ended = hall.change(change);
        assertThat(ended.path("status").asText()).isEqualTo("NOT_TAKEN_UP");
        assertThat(ended.path("waitingFor")).isEmpty();
        assertThat(ended.path("endedReason").asText()).isEqualTo("効果が見えない");
        assertThat(hall.told("soumu1", change)).anyMatch(text -> text.contains("見送りとなりました。理由：効果が見えない"));
        assertThat(hall.page("soumu1", "/changes/" + change))
                .contains("見送り", "効果が見えない")
                .doesNotContain(">null<");
    }

    @Test
    void 適当でないとされたが理由を公表して改定する() {
        String plan = aPlan("decided-otherwise");
        String change = agreed(plan, ONE);
        String consultation = hall.inSession(change);
        hall.answers(
                "gyoukan1", "deliberateItem", consultation, Map.of("outcome", "NOT_APPROPRIATE", "opinion", "効果が見えない"));
        hall.answers("gyoukan1", "finalizeReport", consultation);

        Answer silent = hall.tries("shichou1", "decideAdoption", consultation, Map.of("item1", "ADOPT"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.errors()).containsExactly("reason1 adoption.whyOtherwise");
        hall.answers("shichou1", "decideAdoption", consultation, Map.of("item1", "ADOPT", "reason1", "国の期限があるため"));

        assertThat(hall.cells(plan, ONE, "")).isEqualTo(NOW);
        JsonNode departure = hall.consultation(consultation).at("/departures/0");
        assertThat(departure.path("reason").asText()).isEqualTo("国の期限があるため");
        assertThat(departure.path("decider").asText()).isEqualTo("中村 市長");
        assertThat(hall.change(change).path("timeline").toString())
                .contains("decideOtherwise")
                .contains("国の期限があるため");
    }

    @Test
    void 流会となり延期もされ次の会議で適当とされる() {
        String plan = aPlan("decided-noquorum");
        String consultation = hall.issued(agreed(plan, ONE));
        JsonNode letter = hall.consultation(consultation).path("letter");
        JsonNode present = field(hall.task("gyoukan1", "recordAttendance", consultation), "present");
        hall.answers(
                "gyoukan1",
                "recordAttendance",
                consultation,
                Map.of("present", List.of(present.at("/options/0/value").asText())));
        assertThat(hall.consultation(consultation).at("/meetings/0/status").asText())
                .isEqualTo("NO_QUORUM");
        hall.answers("gyoukan1", "convene", consultation);
        hall.answers("gyoukan1", "recordAttendance", consultation, Map.of("result", "POSTPONED", "note", "大雪のため"));
        hall.answers("gyoukan1", "convene", consultation);
        hall.answers("gyoukan1", "recordAttendance", consultation);
        hall.decidedAsReported(consultation);
        hall.announced(consultation);

        JsonNode closed = hall.consultation(consultation);
        assertThat(closed.path("meetings").findValuesAsText("status")).startsWith("NO_QUORUM", "POSTPONED", "HELD");
        assertThat(closed.at("/meetings/2/no")).isEqualTo(closed.at("/meetings/1/no"));
        assertThat(closed.path("letter")).isEqualTo(letter);
        assertThat(closed.at("/items/0/decision").asText()).isEqualTo("ADOPT");
        assertThat(hall.cells(plan, ONE, "")).isEqualTo(NOW);
        assertThat(hall.source(plan, ONE, "schedule", 2024).at("/consultation/meeting/no"))
                .isEqualTo(closed.at("/meetings/2/no"));
        assertThat(hall.page("soumu1", "/consultations/" + consultation)).contains("流会", "延期", "大雪のため");
    }

    @Test
    void 修正の答申は修正した内容で改定され資料は一字も変わらない() {
        String plan = aPlan("decided-amended");
        String consultation = hall.inSession(agreed(plan, ONE));
        var paper = paper(consultation);
        hall.answers("gyoukan1", "deliberateItem", consultation, Map.of("outcome", "AMENDED", "opinion", "時期と題名を直す"));
        hall.answers(
                "gyoukan1", "reflectAmendment", consultation, Map.of("title", "修正された題名の取組", "cell2024", "6月にルールを策定"));
        hall.answers("soumu2", "agreeAmendment", consultation, Map.of("outcome", "DISAGREE", "reason", "6月は早い"));
        assertThat(field(hall.task("gyoukan1", "reflectAmendment", consultation), "cell2024")
                        .path("value")
                        .asText())
                .isEqualTo("6月にルールを策定");
        hall.answers("gyoukan1", "reflectAmendment", consultation, Map.of("cell2024", "9月にルールを策定"));
        hall.answers("soumu2", "agreeAmendment", consultation);
        hall.answers("gyoukan1", "finalizeReport", consultation);
        hall.answers("shichou1", "decideAdoption", consultation);

        assertThat(hall.cells(plan, ONE, "")).containsExactly("2024 9月にルールを策定");
        assertThat(hall.standing(plan, "").get(ONE).path("title").asText()).isEqualTo("修正された題名の取組");
        assertThat(paper(consultation)).isEqualTo(paper);
    }

    private String aPlan(String code) {
        return hall.plan(new SmallPlan(code)
                .measure("窓口の案内", "soumu", "案内板")
                .measure("書類の見直し", "soumu", "様式")
                .measure("変わらない取組", "soumu", "要領"));
    }

    private String agreed(String plan, String measure) {
        return hall.agreed(hall.proposed(hall.revision(plan, measure, 2024, R6)));
    }

    private String oneCarriedOver(String one, String two) {
        String consultation = hall.inSession(one, two);
        hall.answers("gyoukan1", "deliberateItem", one);
        hall.answers("gyoukan1", "deliberateItem", two, Map.of("outcome", "CARRIED_OVER"));
        return consultation;
    }

    private void meetAgain(String consultation) {
        hall.answers("gyoukan1", "convene", consultation);
        hall.answers("gyoukan1", "recordAttendance", consultation);
        hall.answers("gyoukan1", "deliberateItem", consultation);
    }

    /** What it says and its digest; whether it is a draft still is another matter. */
    private List<JsonNode> paper(String consultation) {
        JsonNode paper = hall.read("soumu1", "/api/consultations/" + consultation + "/paper.json");
        return List.of(paper.path("content"), paper.path("digest"));
    }

    private int versionOf(String plan) {
        return hall.read("soumu1", "/api/plans/" + plan).at("/state/version").asInt();
    }

    private static JsonNode field(JsonNode task, String name) {
        return StreamSupport.stream(task.path("fields").spliterator(), false)
                .filter(field -> field.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name));
    }

    private static List<String> labels(JsonNode task, String name) {
        return field(task, name).path("options").findValuesAsText("label");
    }
}
