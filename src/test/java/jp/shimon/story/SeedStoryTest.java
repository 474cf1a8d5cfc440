package jp.shimon.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 見本の二つの変更案が、提案から計画への反映まで進む。 Told over REST, each step by the person whose step it is. */
@OfficeTest
class SeedStoryTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEETING_RULES = "会議の効率的な運営に関するルール化の検討";
    private static final String AI = "AI等を用いた業務改善手法の検討";

    @LocalServerPort
    int port;

    @Test
    void 計画未満の取組を見直し新しい取組を加えて計画が改まる() {
        String rules = givenTheProposalOf("soumu1", MEETING_RULES);
        String ai = givenTheProposalOf("gyoukan1", AI);
        thenItBearsTheFindingsOfTheRealPaper(rules);

        whenTheDepartmentAndTheSecretariatAgree(rules, ai);
        andTheHearingRatesIt(rules, "BELOW", "計画未満");
        String consultation = andTheSecretariatBundles(rules, ai);
        andHeadquartersTheMayorAndTheCommitteeAgree(consultation);
        andTheMayorDecides(consultation);

        thenThePlanShows("令和6年度", 2024, "ルールの策定、運用開始");
        thenTheNewMeasureStandsUnder("Ⅱ-2-(1)-⑤", AI);
        thenTheDayBeforeStillShowsTheOldPlan();
        thenTheRevisionKnowsItsCause(rules, consultation);
        thenTheCellNamesAllThatLedToIt(rules, consultation);
        thenNothingIsOpenAnyMore(rules, ai, consultation);
    }

    private String givenTheProposalOf(String drafter, String title) {
        for (JsonNode change : as(drafter).all("/api/changes")) {
            boolean goesOn = !change.path("status").asText().equals("WITHDRAWN");
            if (goesOn && change.path("title").asText().equals(title)) {
                return change.path("id").asText();
            }
        }
        throw new AssertionError("no proposal " + title);
    }

    /** As the paper's anomalies call for, and no other; SeedFindingsTest says which is which. */
    private void thenItBearsTheFindingsOfTheRealPaper(String change) {
        List<String> found = new ArrayList<>();
        as("soumu1")
                .get("/api/changes/" + change)
                .body()
                .path("findings")
                .forEach(f -> found.add(
                        f.path("rule").asText() + " " + f.path("place").asText()));
        assertThat(found)
                .containsExactly(
                        "V01 after.schedule.2025",
                        "V02 before.yearPlans.2024",
                        "V02 before.yearPlans.2025",
                        "V03 after.schedule.2023",
                        "V06 reason.circumstances",
                        "V08 after.schedule.2022",
                        "V08 reason.ratingReason",
                        "V09 reason.ratingReason",
                        "V10 after.relatedDepartments",
                        "V14 after.yearPlans.2023",
                        "V17 after.goals[1].text");
    }

    private void whenTheDepartmentAndTheSecretariatAgree(String rules, String ai) {
        answer("soumu2", "approveProposal", rules);
        answer("kikaku1", "concur", rules);
        answer("gyoukan2", "checkProposal", rules);
        answer("gyoukan3", "approveProposal", ai);
        answer("gyoukan2", "checkProposal", ai);
        answer("gyoukan2", "hearNewMeasure", ai);
    }

    private void andTheHearingRatesIt(String rules, String suggestion, String label) {
        answer("gyoukan2", "holdHearing", rules);
        JsonNode options =
                task("gyoukan2", "rate", rules).path("fields").path(0).path("options");
        assertThat(options.path(0).path("value").asText()).isEqualTo(suggestion);
        answer("gyoukan2", "rate", rules);
        assertThat(as("soumu1")
                        .get("/api/changes/" + rules)
                        .body()
                        .path("rating")
                        .path("label")
                        .asText())
                .isEqualTo(label);
    }

    private String andTheSecretariatBundles(String... changes) {
        Answer bundled = as("gyoukan1")
                .post("/api/consultations", Map.of("agendaNo", 2, "exhibitNo", 2, "changes", List.of(changes)));
        assertThat(bundled.status()).isEqualTo(201);
        assertThat(bundled.body().path("baseYear").asInt()).isEqualTo(2023);
        return bundled.body().path("id").asText();
    }

    private void andHeadquartersTheMayorAndTheCommitteeAgree(String consultation) {
        answer("gyoukan1", "prepareConsultation", consultation);
        answer("honbu1", "headquartersDecision", consultation);
        answer("shichou1", "approveConsultation", consultation);
        answer("gyoukan1", "convene", consultation);
        answer("gyoukan1", "recordAttendance", consultation);
        answer("gyoukan1", "deliberateItem", consultation);
        answer("gyoukan2", "deliberateItem", consultation);
        answer("gyoukan1", "finalizeReport", consultation);
    }

    private void andTheMayorDecides(String consultation) {
        answer("shichou1", "decideAdoption", consultation);
        answer("gyoukan1", "publishPlan", consultation);
        answer("gyoukan1", "reportToCouncil", consultation);
    }

    private void thenThePlanShows(String inWords, int year, String text) {
        assertThat(entries("", "Ⅲ-1-(1)-①")).as(inWords).contains(year + " " + text);
    }

    private void thenTheNewMeasureStandsUnder(String path, String title) {
        assertThat(measure(plan(""), path).path("title").asText()).isEqualTo(title);
    }

    private void thenTheDayBeforeStillShowsTheOldPlan() {
        String yesterday = "?asOf=" + LocalDate.now(Office.ZONE).minusDays(1);
        assertThat(entries(yesterday, "Ⅲ-1-(1)-①")).containsExactly("2020 検討、試行", "2021 ルール案の検討", "2022 Web会議等の試行実施");
        assertThat(measure(plan(yesterday), "Ⅱ-2-(1)-⑤").isMissingNode()).isTrue();
    }

    private void thenTheRevisionKnowsItsCause(String change, String consultation) {
        JsonNode revisions = as("soumu1")
                .get("/api/plans/gyoukaku-7/measures/Ⅲ-1-(1)-①")
                .body()
                .path("revisions");
        assertThat(revisions).hasSize(2);
        JsonNode cause = revisions.path(1).path("cause");
        assertThat(cause.path("kind").asText()).isEqualTo("CONSULTATION");
        assertThat(cause.path("change").asText()).isEqualTo(change);
        assertThat(cause.path("consultation").asText()).isEqualTo(consultation);
        assertThat(cause.path("letterNumber").asText()).contains("諮第");
        assertThat(cause.path("decidedOn").asText())
                .isEqualTo(LocalDate.now(Office.ZONE).toString());
    }

    private void thenTheCellNamesAllThatLedToIt(String change, String consultation) {
        JsonNode told = as("soumu1")
                .get("/api/plans/gyoukaku-7/measures/Ⅲ-1-(1)-①/provenance")
                .body();
        JsonNode source = sourceOf(told, "schedule", 2024);
        assertThat(source.at("/change/id").asText()).isEqualTo(change);
        assertThat(source.at("/change/departmentName").asText()).isEqualTo("総務課");
        assertThat(source.at("/ratings/0/fiscalYear").asText()
                        + source.at("/ratings/0/period").asText()
                        + source.at("/ratings/0/label").asText())
                .isEqualTo("2023FIRST_HALF計画未満");
        JsonNode letter = as("soumu1").get("/api/consultations/" + consultation).body();
        assertThat(source.at("/consultation/letterNumber")).isEqualTo(letter.at("/letter/number"));
        assertThat(source.at("/consultation/meeting/no")).isEqualTo(letter.at("/meeting/no"));
        assertThat(source.at("/consultation/meeting/heldOn")).isEqualTo(letter.at("/meeting/heldOn"));
        assertThat(source.at("/consultation/reportNumber")).isEqualTo(letter.at("/report/number"));
        assertThat(source.at("/consultation/reportedOn")).isEqualTo(letter.at("/report/reportedOn"));
        assertThat(source.at("/decision/registerNumber").asText()).contains("変第");
        assertThat(source.at("/decision/decider").asText()).isEqualTo("中村 市長");
        assertThat(sourceOf(told, "schedule", 2022).at("/kind").asText()).isEqualTo("IMPORT");
    }

    private static JsonNode sourceOf(JsonNode told, String field, int year) {
        for (JsonNode cell : told.path("cells")) {
            if (cell.path("field").asText().equals(field) && cell.path("year").asInt() == year) {
                return told.path("sources").path(cell.path("source").asInt() - 1);
            }
        }
        throw new AssertionError("no cell " + field + " " + year);
    }

    private void thenNothingIsOpenAnyMore(String rules, String ai, String consultation) {
        for (String change : List.of(rules, ai)) {
            JsonNode ended = as("kanri1").get("/api/changes/" + change).body();
            assertThat(ended.path("status").asText()).isEqualTo("ADOPTED");
            assertThat(ended.path("waitingFor")).isEmpty();
            assertThat(ended.path("timeline").findValuesAsText("key")).contains("publishPlan", "reportToCouncil");
        }
        assertThat(as("gyoukan1")
                        .get("/api/consultations/" + consultation)
                        .body()
                        .path("status")
                        .asText())
                .isEqualTo("CLOSED");
    }

    private List<String> entries(String query, String path) {
        List<String> entries = new ArrayList<>();
        measure(plan(query), path)
                .path("schedule")
                .forEach(entry -> entries.add(
                        entry.path("from").asText() + " " + entry.path("text").asText()));
        return entries;
    }

    private JsonNode plan(String query) {
        return as("soumu1").get("/api/plans/gyoukaku-7" + query).body();
    }

    private static JsonNode measure(JsonNode node, String path) {
        if (node.path("path").asText().equals(path)) {
            return node;
        }
        for (String part : List.of("nodes", "children", "measures")) {
            for (JsonNode child : node.path(part)) {
                JsonNode found = measure(child, path);
                if (!found.isMissingNode()) {
                    return found;
                }
            }
        }
        return JSON.missingNode();
    }

    private void answer(String who, String step, String of) {
        JsonNode task = task(who, step, of);
        ObjectNode answers = JSON.createObjectNode();
        for (JsonNode field : task.path("fields")) {
            if (field.path("required").asBoolean() && field.path("value").isNull()) {
                answers.set(field.path("name").asText(), wayOn(field));
            }
        }
        Answer done = as(who).post("/api/tasks/" + task.path("id").asText() + "/complete", answers);
        assertThat(done.status()).as("%s %s: %s", who, step, done.text()).isEqualTo(204);
    }

    private JsonNode task(String who, String step, String of) {
        for (JsonNode task : as(who).all("/api/tasks")) {
            boolean same = task.path("change").asText().equals(of)
                    || task.path("consultation").asText().equals(of);
            if (same && task.path("key").asText().equals(step)) {
                return as(who).get("/api/tasks/" + task.path("id").asText()).body();
            }
        }
        throw new AssertionError(who + " has no task " + step);
    }

    private static JsonNode wayOn(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "select" -> field.path("options").path(0).path("value");
            case "multiSelect" -> {
                var all = JSON.createArrayNode();
                field.path("options").forEach(option -> all.add(option.path("value")));
                yield all;
            }
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "integer" -> field.path("min");
            case "date" ->
                JSON.getNodeFactory()
                        .textNode(LocalDate.now(Office.ZONE).plusWeeks(2).toString());
            default -> JSON.getNodeFactory().textNode("記入した文");
        };
    }

    private RestClientOf as(String username) {
        return new RestClientOf(port, username, Town.PASSWORD);
    }
}
