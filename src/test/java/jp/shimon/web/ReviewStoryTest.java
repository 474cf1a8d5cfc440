package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.SmallPlan;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 進捗確認の物語：from the inquiry to a rating below plan, and to the proposal that opens with its evidence. */
@OfficeTest
class ReviewStoryTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Test
    void aRoundOverTheSampleCityFromTheInquiryToThePrefilledProposal() {
        String measure = town.aMeasure("待ち時間の短縮");
        Answer opened = as("gyoukan1")
                .post(
                        "/api/reviews",
                        Map.of("plan", Town.PLAN, "fiscalYear", 2022, "period", "FULL_YEAR", "due", "2023-04-20"));
        assertThat(opened.status()).isEqualTo(201);
        String round = opened.body().path("id").asText();
        assertThat(as("gyoukan1")
                        .post(
                                "/api/reviews",
                                Map.of(
                                        "plan",
                                        Town.PLAN,
                                        "fiscalYear",
                                        2022,
                                        "period",
                                        "FULL_YEAR",
                                        "due",
                                        "2023-04-20"))
                        .status())
                .isEqualTo(409);

        JsonNode reply = task("soumu1", "replyToInquiry", "令和4年度実績 総務課");
        assertThat(reply.path("due").asText()).isEqualTo("2023-04-20");
        completes("soumu1", reply.path("id").asText(), Map.of());
        JsonNode line = line(round, "待ち時間の短縮");
        assertThat(line.path("stage").asText()).isEqualTo("AWAITING_HEARING");

        completes(
                "gyoukan2",
                task("gyoukan2", "holdHearing", "待ち時間の短縮").path("id").asText(),
                Map.of("achievement", "NOT_ACHIEVED", "hearingNotes", "窓口の数が足りない"));
        completes("gyoukan2", task("gyoukan2", "rate", "待ち時間の短縮").path("id").asText(), Map.of());
        assertThat(line(round, "待ち時間の短縮").at("/internal/label").asText()).isEqualTo("計画未満");

        WebSession soumu1 = WebSession.of(port, "soumu1");
        String home = soumu1.get("/").body();
        assertThat(home).contains("「待ち時間の短縮」の令和4年度実績の評価が「計画未満」に確定しました");
        String id = line(round, "待ち時間の短縮").path("measure").asText();
        String link = "/changes/new?plan=gyoukaku-7&amp;kind=REVISE&amp;measure=" + id
                + "&amp;fiscalYear=2022&amp;period=FULL_YEAR";
        assertThat(home).contains(link);
        String draft = soumu1.get(link.replace("&amp;", "&")).body();
        assertThat(draft)
                .contains("窓口の数が足りない", "計画未満")
                .containsPattern("<option value=\"2022\" selected=\"selected\"")
                .containsPattern("<option value=\"FULL_YEAR\" selected=\"selected\"");

        assertThat(measureReviews(measure).at("/0/internal/rating/group").asText())
                .isEqualTo("BELOW");
        assertThat(soumu1.get("/reviews").body()).contains("第7次行政改革大綱アクションプラン 令和4年度実績");
        assertThat(WebSession.of(port, "gyoukan1").get("/reviews/" + round).body())
                .contains("待ち時間の短縮", "計画未満", "打ち切る");
        WebSession secretary = WebSession.of(port, "gyoukan1");
        assertThat(secretary
                        .form("/reviews/" + round + "/close", Map.of("reason", " "))
                        .statusCode())
                .isEqualTo(422);
        secretary.form("/reviews/" + round + "/close", Map.of("reason", "物語はここまで"));
        assertThat(soumu1.get("/reviews/" + round).body())
                .contains("打切り", "物語はここまで")
                .doesNotContain("打ち切る</button>");
        JsonNode exported =
                as("gyoukan1").get("/api/plans/gyoukaku-7/export.json").body();
        assertThat(exported.toString()).contains("記入した文", "計画未満");
    }

    @Test
    void theSecretariatRecordsTheCommitteesViewOnce() {
        String measure = town.aMeasure("外部評価のある取組");
        String path = "/api/plans/gyoukaku-7/measures/" + measure + "/reviews/external";
        Map<String, Object> view =
                Map.of("fiscalYear", 2023, "period", "FIRST_HALF", "rating", "ON", "opinion", "着実に進んでいる");
        assertThat(as("gyoukan1").post(path, view).errors()).containsExactly("fiscalYear rating.noReview");

        town.ratings(checked(measure));
        assertThat(as("soumu1").post(path, view).status()).isEqualTo(403);
        assertThat(as("gyoukan1")
                        .post(path, Map.of("fiscalYear", 2023, "period", "FIRST_HALF", "on", "x"))
                        .errors())
                .containsExactlyInAnyOrder("rating required", "on date");
        assertThat(as("gyoukan1").post(path, view).status()).isEqualTo(201);
        assertThat(as("gyoukan1").post(path, view).status()).isEqualTo(409);

        JsonNode record = measureReviews(measure).get(0);
        assertThat(record.at("/internal/rating/label").asText()).isEqualTo("計画未満");
        assertThat(record.at("/external/rating/label").asText()).isEqualTo("計画どおり");
        assertThat(WebSession.of(port, "soumu1")
                        .get("/plans/gyoukaku-7/measures/" + id(measure))
                        .body())
                .contains("着実に進んでいる");
    }

    @Test
    void aScaleIsCopiedAndChosenAndPastHearingsKeepTheirs() {
        String plan = new SmallPlan().code();
        Map<String, Object> option = Map.of("code", "ON", "label", "順調", "group", "ON", "countsAsAchieved", true);
        assertThat(as("gyoukan1")
                        .post("/api/scales", Map.of("from", "plan3", "name", "順調か", "options", List.of(option)))
                        .errors())
                .containsExactly("options scale.incomplete");
        Map<String, Object> late = Map.of("code", "", "label", "遅れ", "group", "BELOW");
        Answer made = as("gyoukan1")
                .post("/api/scales", Map.of("from", "plan3", "name", "順調か", "options", List.of(option, late)));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("madeFrom").asText()).isEqualTo("plan3");
        assertThat(as("soumu1").post("/api/scales", Map.of("from", "plan3")).status())
                .isEqualTo(403);

        SmallPlan small = new SmallPlan(plan + "-s").measure("尺度を選ぶ取組", "soumu", "案内板");
        assertThat(as("gyoukan1").post("/api/plans", small.json()).status()).isEqualTo(201);
        assertThat(as("gyoukan1")
                        .put("/api/scales/in-use/" + small.code(), Map.of("scale", "no-such"))
                        .errors())
                .containsExactly("scale option");
        as("gyoukan1")
                .put(
                        "/api/scales/in-use/" + small.code(),
                        Map.of("scale", made.body().path("code")));
        String round = as("gyoukan1")
                .post("/api/reviews", small.asked("2023-10-20"))
                .body()
                .path("id")
                .asText();
        as("gyoukan1").put("/api/scales/in-use/" + small.code(), Map.of("scale", "akiruno8"));
        as("gyoukan1").post("/api/reviews/" + round + "/unanswered", Map.of("department", "soumu", "reason", "期限後"));
        completes(
                "gyoukan2",
                task("gyoukan2", "holdHearing", "尺度を選ぶ取組").path("id").asText(),
                Map.of());
        completes("gyoukan2", task("gyoukan2", "rate", "尺度を選ぶ取組").path("id").asText(), Map.of());

        assertThat(line(round, "尺度を選ぶ取組").at("/internal/label").asText()).isEqualTo("遅れ");
        String csv = as("soumu1").get("/api/reviews/" + round + "/measures.csv").text();
        assertThat(csv).startsWith("\uFEFF").contains("\r\n総務課,未回答,", ",尺度を選ぶ取組,評価確定,,遅れ,,");
    }

    @Test
    void whatIsTypedOnThePagesComesBackWithItsMistake() {
        WebSession gyoukan1 = WebSession.of(port, "gyoukan1");
        var wrong = gyoukan1.form("/reviews", Map.of("plan", "gyoukaku-7", "fiscalYear", "令和五十年度", "due", "明日"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("令和五十年度");

        var scale = gyoukan1.form(
                "/settings/scales/plan3",
                Map.of("name", "", "options[0].code", "ON", "options[0].label", "順調", "options[0].group", "ON"));
        assertThat(scale.statusCode()).isEqualTo(422);
        assertThat(scale.body()).contains("順調");
        assertThat(WebSession.of(port, "kanri1").get("/settings/scales").statusCode())
                .isEqualTo(403);
    }

    private jp.shimon.change.ChangeId checked(String measure) {
        jp.shimon.change.ChangeId change = town.proposed(measure);
        town.answers("soumu2", "approveProposal", change.value());
        town.answers("kikaku1", "concur", change.value());
        town.answers("gyoukan2", "checkProposal", change.value());
        return change;
    }

    private String id(String measure) {
        return as("soumu1")
                .get("/api/plans/gyoukaku-7/measures/" + measure)
                .body()
                .path("id")
                .asText();
    }

    private JsonNode measureReviews(String measure) {
        return as("soumu1")
                .get("/api/plans/gyoukaku-7/measures/" + measure + "/reviews")
                .body();
    }

    private JsonNode line(String round, String title) {
        JsonNode departments = as("kanri1").get("/api/reviews/" + round).body().path("departments");
        return StreamSupport.stream(departments.spliterator(), false)
                .flatMap(asked -> StreamSupport.stream(asked.path("measures").spliterator(), false))
                .filter(line -> line.path("title").asText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode task(String who, String key, String subject) {
        List<JsonNode> tasks = as(who).all("/api/tasks");
        return tasks.stream()
                .filter(task -> task.path("key").asText().equals(key))
                .filter(task -> task.path("subject").asText().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " " + subject + " is not in " + tasks));
    }

    /** What is given, and the way on for the rest that is required. */
    private void completes(String who, String task, Map<String, Object> given) {
        Map<String, Object> answers = new HashMap<>(given);
        for (JsonNode field : as(who).get("/api/tasks/" + task).body().path("fields")) {
            if (field.path("required").asBoolean() && field.path("value").isNull()) {
                answers.putIfAbsent(field.path("name").asText(), wayOn(field));
            }
        }
        assertThat(as(who).post("/api/tasks/" + task + "/complete", answers).status())
                .isEqualTo(204);
    }

    private static Object wayOn(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "select" -> field.at("/options/0/value").asText();
            case "date" -> "2023-05-10";
            default -> "記入した文";
        };
    }

    private RestClientOf as(String who) {
        return new RestClientOf(port, who, Town.PASSWORD);
    }
}
