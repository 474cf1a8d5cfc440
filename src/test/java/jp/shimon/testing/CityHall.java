package jp.shimon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.shimon.calendar.Office;
import jp.shimon.process.Desk;
import jp.shimon.testing.RestClientOf.Answer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** 市役所：what its people do over REST, each with an account of their own. {@code of}: id of a change, a 諮問 or an opinion. */
@TestComponent
@Lazy
public class CityHall {

    private static final List<String> CITING = List.of("REVISE", "COMPLETE", "ABOLISH", "MERGE", "SPLIT");
    private static final List<String> EXPLAINED =
            List.of("V01", "V02", "V04", "V05", "V07", "V13", "V15", "V16", "V18", "V19");

    private final Environment environment;
    private final Desk desk;
    private final ObjectMapper json;
    private final Map<String, WebSession> windows = new HashMap<>();

    CityHall(Environment environment, Desk desk, ObjectMapper json) {
        this.environment = environment;
        this.desk = desk;
        this.json = json;
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    public RestClientOf as(String who) {
        return new RestClientOf(port(), who, Town.PASSWORD);
    }

    public JsonNode read(String who, String path) {
        Answer answer = as(who).get(path);
        assertThat(answer.status()).as("%s %s: %s", who, path, answer.text()).isEqualTo(200);
        return answer.body();
    }

    public JsonNode change(String id) {
        return read("kanri1", "/api/changes/" + id);
    }

    public JsonNode consultation(String id) {
        return read("kanri1", "/api/consultations/" + id);
    }

    /** What a person sees on one of our pages, in the window that they signed in at first. */
    public String page(String who, String path) {
        var answer = window(who).get(path);
        assertThat(answer.statusCode()).as(who + " " + path).isEqualTo(200);
        return answer.body();
    }

    public WebSession window(String who) {
        return windows.computeIfAbsent(who, one -> WebSession.of(port(), one));
    }

    /** The secretariat imports a plan of its own for a test. */
    public String plan(SmallPlan plan) {
        Answer stored = as("gyoukan1").post("/api/plans", plan.json());
        assertThat(stored.status()).as(stored.text()).isEqualTo(201);
        return plan.code();
    }

    /** A form with its reason, the review that it cites if its kind does, and a word to whatever is found. */
    public ObjectNode form(String plan, String kind) {
        ObjectNode form = json.createObjectNode().put("plan", plan).put("kind", kind);
        form.putObject("reason").put("category", "ACTUAL_PROGRESS").put("text", "実態に合わせて改める。");
        if (CITING.contains(kind)) {
            form.putObject("review").put("fiscalYear", 2023).put("period", "FIRST_HALF");
        }
        EXPLAINED.forEach(rule -> form.withArray("proceed")
                .addObject()
                .put("rule", rule)
                .put("place", "*")
                .put("reason", "変更の対象ではないため。"));
        return form;
    }

    /** 見直し：one year's cell of a measure gets another text. */
    public ObjectNode revision(String plan, String measure, int year, String text) {
        ObjectNode form = form(plan, "REVISE").put("measure", measure);
        form.putObject("after")
                .putArray("schedule")
                .addObject()
                .put("from", year)
                .put("to", year)
                .put("text", text);
        return form;
    }

    /** soumu1 proposes it, and it is on its way. */
    public String proposed(ObjectNode form) {
        Answer saved = as("soumu1").post("/api/changes", form);
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        assertThat(saved.body().path("status").asText()).as(saved.text()).isEqualTo("IN_REVIEW");
        return saved.body().path("id").asText();
    }

    /** Approved, concurred with, checked, heard and rated as far as each is asked for. */
    public String agreed(String change) {
        answers("soumu2", "approveProposal", change);
        if (waits(change, "concur")) {
            answers("kikaku1", "concur", change);
        }
        return checked(change);
    }

    /** What is left after the departments: 審査, ヒアリング and 評価. */
    public String checked(String change) {
        for (String step : List.of("checkProposal", "hearNewMeasure", "holdHearing", "rate")) {
            while (waits(change, step)) {
                answers("gyoukan2", step, change);
            }
        }
        assertThat(change(change).path("status").asText()).isEqualTo("AWAITING_BUNDLE");
        return change;
    }

    /** 付議する。 */
    public String bundled(String... changes) {
        Answer bundled = as("gyoukan1")
                .post(
                        "/api/consultations",
                        Map.of("agendaNo", 2, "exhibitNo", 2, "baseYear", 2023, "changes", List.of(changes)));
        assertThat(bundled.status()).as(bundled.text()).isEqualTo(201);
        String consultation = bundled.body().path("id").asText();
        answers("gyoukan1", "prepareConsultation", consultation);
        answers("honbu1", "headquartersDecision", consultation);
        return consultation;
    }

    /** 諮問する：the mayor decides, a meeting is called, the letter is issued. */
    public String issued(String... changes) {
        String consultation = bundled(changes);
        answers("shichou1", "approveConsultation", consultation);
        answers("gyoukan1", "convene", consultation);
        return consultation;
    }

    public String inSession(String... changes) {
        String consultation = issued(changes);
        answers("gyoukan1", "recordAttendance", consultation);
        return consultation;
    }

    /** From a meeting with one open item to the mayor's decision, as the committee says. */
    public void decidedAsReported(String consultation) {
        answers("gyoukan1", "deliberateItem", consultation);
        answers("gyoukan1", "finalizeReport", consultation);
        answers("shichou1", "decideAdoption", consultation);
    }

    public void announced(String consultation) {
        answers("gyoukan1", "publishPlan", consultation);
        answers("gyoukan1", "reportToCouncil", consultation);
    }

    public void answers(String who, String step, String of) {
        answers(who, step, of, Map.of());
    }

    /** What is given, and for the rest of what is required the way on. */
    public void answers(String who, String step, String of, Map<String, ?> given) {
        Answer done = tries(who, step, of, given);
        assertThat(done.status()).as("%s %s: %s", who, step, done.text()).isEqualTo(204);
    }

    public Answer tries(String who, String step, String of, Map<String, ?> given) {
        return tries(who, task(who, step, of), given);
    }

    /** With the form as it was shown to them, however long ago. */
    public Answer tries(String who, JsonNode shown, Map<String, ?> given) {
        Map<String, Object> answers = new HashMap<>(given);
        for (JsonNode field : shown.path("fields")) {
            if (field.path("required").asBoolean() && field.path("value").isNull()) {
                answers.putIfAbsent(field.path("name").asText(), wayOn(field));
            }
        }
        return as(who).post("/api/tasks/" + shown.path("id").asText() + "/complete", answers);
    }

    private static Object wayOn(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "select" -> field.at("/options/0/value").asText();
            case "multiSelect" -> field.path("options").findValuesAsText("value");
            case "boolean" -> true;
            case "integer" -> field.path("min").asInt();
            case "date" -> LocalDate.now(Office.ZONE).plusWeeks(2).toString();
            default -> "記入した文";
        };
    }

    /** The task as the person opens it, with its fields. */
    public JsonNode task(String who, String step, String of) {
        return read(who, "/api/tasks/" + taskId(step, of));
    }

    public String taskId(String step, String of) {
        return desk.openTask(step, UUID.fromString(of))
                .orElseGet(() -> waiting(of, step)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(step + " is not open, but " + steps(of))));
    }

    public boolean waits(String change, String step) {
        return waiting(change, step).findAny().isPresent();
    }

    /** The steps that a change waits for. */
    public List<String> steps(String change) {
        return change(change).path("waitingFor").findValuesAsText("task");
    }

    private java.util.stream.Stream<String> waiting(String change, String step) {
        return StreamSupport.stream(change(change).path("waitingFor").spliterator(), false)
                .filter(task -> task.path("task").asText().equals(step))
                .map(task -> task.path("id").asText());
    }

    /** 取組項目と改定の経緯。 */
    public JsonNode measure(String plan, String path) {
        return read("soumu1", "/api/plans/" + plan + "/measures/" + path);
    }

    /** What the year cells say on a day; {@code query} as {@code ?asOf=…}, empty for today. */
    public List<String> cells(String plan, String path, String query) {
        List<String> cells = new ArrayList<>();
        standing(plan, query)
                .get(path)
                .path("schedule")
                .forEach(cell -> cells.add(
                        cell.path("from").asText() + " " + cell.path("text").asText()));
        return cells;
    }

    /** Every measure of a plan by its path. */
    public Map<String, JsonNode> standing(String plan, String query) {
        Map<String, JsonNode> measures = new java.util.TreeMap<>();
        read("soumu1", "/api/plans/" + plan + query)
                .path("nodes")
                .findValues("measures")
                .forEach(list -> list.forEach(
                        measure -> measures.put(measure.path("path").asText(), measure)));
        return measures;
    }

    /** 由来：everything that led to what stands in a field of a measure, of a year where the field has years. */
    public JsonNode source(String plan, String path, String field, int year) {
        JsonNode told = read("soumu1", "/api/plans/" + plan + "/measures/" + path + "/provenance");
        for (JsonNode cell : told.path("cells")) {
            if (cell.path("field").asText().equals(field) && cell.path("year").asInt() == year) {
                return told.path("sources").path(cell.path("source").asInt() - 1);
            }
        }
        throw new AssertionError("no cell " + field + " " + year);
    }

    /** What a person was told about a case. */
    public List<String> told(String who, String change) {
        return as(who).all("/api/notices").stream()
                .filter(notice -> notice.path("change").asText().equals(change))
                .map(notice -> notice.path("text").asText())
                .toList();
    }

    public static String yesterday() {
        return "?asOf=" + LocalDate.now(Office.ZONE).minusDays(1);
    }
}
