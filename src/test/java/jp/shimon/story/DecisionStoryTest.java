package jp.shimon.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 答申の後：the variants of a report, over HTTP and in the words of the office. */
@OfficeTest
class DecisionStoryTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Test
    void 二件とも適当とされ答申のとおり改定される() {
        String one = town.aMeasure("二件とも適当の一");
        String two = town.aMeasure("二件とも適当の二");
        String consultation = inSession(waiting(one), waiting(two));
        answer("gyoukan1", "deliberateItem", consultation, Map.of());
        answer("gyoukan1", "deliberateItem", consultation, Map.of());
        answer("gyoukan1", "finalizeReport", consultation, Map.of());

        assertThat(labels(task("shichou1", "decideAdoption", consultation), "item1"))
                .containsExactly("答申のとおり、計画に反映する", "差し戻す", "答申と異なり、見送る（理由を公表します）");
        answer("shichou1", "decideAdoption", consultation, Map.of());
        announced(consultation);

        assertThat(town.cell(one, 2024)).isEqualTo(Town.R6);
        assertThat(town.cell(two, 2024)).isEqualTo(Town.R6);
        assertThat(read(consultation).path("departures")).isEmpty();
        assertThat(read(consultation).path("status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void 一件が継続審議となり全件そろってから答申する() {
        String consultation = carriedOver("待つ一件", "継続の一件");

        answer("gyoukan1", "chooseReporting", consultation, Map.of("reporting", "WAIT"));
        meetAgain(consultation);
        answer("gyoukan1", "finalizeReport", consultation, Map.of());
        answer("shichou1", "decideAdoption", consultation, Map.of());
        announced(consultation);

        assertThat(read(consultation).path("earlierReports")).isEmpty();
        assertThat(read(consultation).path("meetings")).hasSize(2);
        assertThat(versionsOf(consultation)).isEqualTo(1);
    }

    @Test
    void 一件が継続審議となり一部答申して残りは次の答申を待つ() {
        String consultation = carriedOver("先に答申の一件", "後から答申の一件");

        answer("gyoukan1", "chooseReporting", consultation, Map.of("reporting", "PARTIAL"));
        answer("gyoukan1", "finalizeReport", consultation, Map.of("reportNumber", "一次答申"));
        assertThat(fields(task("shichou1", "decideAdoption", consultation)))
                .contains("item1")
                .doesNotContain("item2");
        answer("shichou1", "decideAdoption", consultation, Map.of());
        JsonNode now = read(consultation);
        assertThat(now.path("status").asText()).isEqualTo("ISSUED");
        assertThat(now.at("/earlierReports/0/reportNumber").asText()).isEqualTo("一次答申");
        announced(consultation);
        meetAgain(consultation);
        answer("gyoukan1", "finalizeReport", consultation, Map.of("reportNumber", "二次答申"));
        answer("shichou1", "decideAdoption", consultation, Map.of());
        announced(consultation);

        JsonNode closed = read(consultation);
        assertThat(closed.path("status").asText()).isEqualTo("CLOSED");
        assertThat(closed.at("/report/number").asText()).isEqualTo("二次答申");
        assertThat(closed.at("/earlierReports/0/publishedOn").asText()).isNotEmpty();
        assertThat(versionsOf(consultation)).isEqualTo(2);
    }

    @Test
    void 適当でないとされ市長が見送る() {
        String measure = town.aMeasure("適当でなく見送る取組");
        String consultation = inSession(waiting(measure));
        String before = town.cell(measure, 2024);
        answer("gyoukan1", "deliberateItem", consultation, Map.of("outcome", "NOT_APPROPRIATE", "opinion", "効果が見えない"));
        answer("gyoukan1", "finalizeReport", consultation, Map.of());

        answer("shichou1", "decideAdoption", consultation, Map.of());

        assertThat(town.cell(measure, 2024)).isEqualTo(before);
        assertThat(read(consultation).at("/items/0/decision").asText()).isEqualTo("NOT_TAKEN_UP");
        assertThat(read(consultation).at("/items/0/departs").asBoolean()).isFalse();
    }

    @Test
    void 適当でないとされたが理由を公表して改定する() {
        String measure = town.aMeasure("適当でないが改定する取組");
        ChangeId change = waiting(measure);
        String consultation = inSession(change);
        answer("gyoukan1", "deliberateItem", consultation, Map.of("outcome", "NOT_APPROPRIATE", "opinion", "効果が見えない"));
        answer("gyoukan1", "finalizeReport", consultation, Map.of());

        Answer silent = complete("shichou1", "decideAdoption", consultation, Map.of("item1", "ADOPT"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.errors()).containsExactly("reason1 adoption.whyOtherwise");
        answer("shichou1", "decideAdoption", consultation, Map.of("item1", "ADOPT", "reason1", "国の期限があるため"));

        assertThat(town.cell(measure, 2024)).isEqualTo(Town.R6);
        JsonNode departure = read(consultation).at("/departures/0");
        assertThat(departure.path("reason").asText()).isEqualTo("国の期限があるため");
        assertThat(departure.path("decider").asText()).isEqualTo("中村 市長");
        assertThat(as("soumu1")
                        .get("/api/changes/" + change)
                        .body()
                        .path("timeline")
                        .toString())
                .contains("decideOtherwise")
                .contains("国の期限があるため");
    }

    @Test
    void 流会となり次の会議で適当とされる() {
        String consultation = issued(waiting(town.aMeasure("流会の後に適当とされる取組")));
        JsonNode present = field(task("gyoukan1", "recordAttendance", consultation), "present");
        answer(
                "gyoukan1",
                "recordAttendance",
                consultation,
                Map.of("present", List.of(present.at("/options/0/value").asText())));
        assertThat(read(consultation).at("/meetings/0/status").asText()).isEqualTo("NO_QUORUM");
        meetAgain(consultation);
        answer("gyoukan1", "finalizeReport", consultation, Map.of());
        answer("shichou1", "decideAdoption", consultation, Map.of());

        assertThat(read(consultation).at("/items/0/decision").asText()).isEqualTo("ADOPT");
    }

    @Test
    void 修正の答申は修正した内容で改定され資料は一字も変わらない() {
        String measure = town.aMeasure("修正のうえ適当とされる取組");
        String consultation = inSession(waiting(measure));
        JsonNode paper = paper(consultation);
        answer("gyoukan1", "deliberateItem", consultation, Map.of("outcome", "AMENDED", "opinion", "時期と題名を直す"));
        answer("gyoukan1", "reflectAmendment", consultation, Map.of("title", "修正された題名の取組", "cell2024", "6月にルールを策定"));
        answer("soumu2", "agreeAmendment", consultation, Map.of("outcome", "DISAGREE", "reason", "6月は早い"));
        assertThat(field(task("gyoukan1", "reflectAmendment", consultation), "cell2024")
                        .path("value")
                        .asText())
                .isEqualTo("6月にルールを策定");
        answer("gyoukan1", "reflectAmendment", consultation, Map.of("cell2024", "9月にルールを策定"));
        answer("soumu2", "agreeAmendment", consultation, Map.of());
        answer("gyoukan1", "finalizeReport", consultation, Map.of());
        answer("shichou1", "decideAdoption", consultation, Map.of());

        assertThat(town.cell(measure, 2024)).isEqualTo("9月にルールを策定");
        assertThat(as("soumu1").get("/api/plans/gyoukaku-7").text()).contains("修正された題名の取組");
        assertThat(paper(consultation).path("content").toString())
                .isEqualTo(paper.path("content").toString());
        assertThat(paper(consultation).path("digest")).isEqualTo(paper.path("digest"));
    }

    private ChangeId waiting(String measure) {
        return town.awaitingBundle(town.proposed(measure));
    }

    private String issued(ChangeId... changes) {
        ConsultationId id = town.bundled(changes);
        String consultation = id.toString();
        answer("gyoukan1", "prepareConsultation", consultation, Map.of());
        answer("honbu1", "headquartersDecision", consultation, Map.of());
        answer("shichou1", "approveConsultation", consultation, Map.of());
        answer("gyoukan1", "convene", consultation, Map.of());
        return consultation;
    }

    private String inSession(ChangeId... changes) {
        String consultation = issued(changes);
        answer("gyoukan1", "recordAttendance", consultation, Map.of());
        return consultation;
    }

    private String carriedOver(String one, String two) {
        String consultation = inSession(waiting(town.aMeasure(one)), waiting(town.aMeasure(two)));
        JsonNode items = read(consultation).path("items");
        deliberate(consultation, items.at("/0/change").asText(), "APPROPRIATE");
        deliberate(consultation, items.at("/1/change").asText(), "CARRIED_OVER");
        return consultation;
    }

    private void deliberate(String consultation, String change, String outcome) {
        for (JsonNode task : as("gyoukan1").all("/api/tasks")) {
            JsonNode whole =
                    as("gyoukan1").get("/api/tasks/" + task.path("id").asText()).body();
            if (whole.path("key").asText().equals("deliberateItem")
                    && whole.path("change").asText().equals(change)) {
                post("gyoukan1", whole, Map.of("outcome", outcome));
            }
        }
    }

    private void meetAgain(String consultation) {
        answer("gyoukan1", "convene", consultation, Map.of());
        answer("gyoukan1", "recordAttendance", consultation, Map.of());
        answer("gyoukan1", "deliberateItem", consultation, Map.of());
    }

    private void announced(String consultation) {
        answer("gyoukan1", "publishPlan", consultation, Map.of());
        answer("gyoukan1", "reportToCouncil", consultation, Map.of());
    }

    private JsonNode read(String consultation) {
        return as("gyoukan1").get("/api/consultations/" + consultation).body();
    }

    private JsonNode paper(String consultation) {
        return as("soumu1")
                .get("/api/consultations/" + consultation + "/paper.json")
                .body();
    }

    private long versionsOf(String consultation) {
        return town.versionsOf(ConsultationId.parse(consultation));
    }

    private static List<String> fields(JsonNode task) {
        List<String> names = new ArrayList<>();
        task.path("fields").forEach(field -> names.add(field.path("name").asText()));
        return names;
    }

    private static JsonNode field(JsonNode task, String name) {
        for (JsonNode field : task.path("fields")) {
            if (field.path("name").asText().equals(name)) {
                return field;
            }
        }
        throw new AssertionError("no field " + name);
    }

    private static List<String> labels(JsonNode task, String name) {
        List<String> labels = new ArrayList<>();
        field(task, name)
                .path("options")
                .forEach(option -> labels.add(option.path("label").asText()));
        return labels;
    }

    private void answer(String who, String step, String of, Map<String, ?> given) {
        Answer done = complete(who, step, of, given);
        assertThat(done.status()).as("%s %s: %s", who, step, done.text()).isEqualTo(204);
    }

    private Answer complete(String who, String step, String of, Map<String, ?> given) {
        return post(who, task(who, step, of), given);
    }

    private Answer post(String who, JsonNode task, Map<String, ?> given) {
        Map<String, Object> answers = new HashMap<>(given);
        for (JsonNode field : task.path("fields")) {
            if (field.path("required").asBoolean() && field.path("value").isNull()) {
                answers.putIfAbsent(field.path("name").asText(), wayOn(field));
            }
        }
        return as(who).post("/api/tasks/" + task.path("id").asText() + "/complete", answers);
    }

    private JsonNode task(String who, String step, String of) {
        for (JsonNode task : as(who).all("/api/tasks")) {
            if (task.path("consultation").asText().equals(of)
                    && task.path("key").asText().equals(step)) {
                return as(who).get("/api/tasks/" + task.path("id").asText()).body();
            }
        }
        throw new AssertionError(who + " has no task " + step);
    }

    private static Object wayOn(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "select" -> field.at("/options/0/value").asText();
            case "multiSelect" -> {
                List<String> all = new ArrayList<>();
                field.path("options")
                        .forEach(option -> all.add(option.path("value").asText()));
                yield all;
            }
            case "boolean" -> true;
            case "integer" -> field.path("min").asInt();
            case "date" -> LocalDate.now(Office.ZONE).plusWeeks(2).toString();
            default -> "記入した文";
        };
    }

    private RestClientOf as(String username) {
        return new RestClientOf(port, username, Town.PASSWORD);
    }
}
