package jp.shimon.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.consultation.CommitteeRules;
import jp.shimon.consultation.CommitteeType;
import jp.shimon.consultation.Committees;
import jp.shimon.consultation.MemberForm;
import jp.shimon.consultation.MemberId;
import jp.shimon.consultation.QuorumRule;
import jp.shimon.document.Letter;
import jp.shimon.document.MeetingPaper;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 懇談会：条例によらない会議では、諮問も答申もない。 From the bundle to the report to the council, over HTTP. */
@OfficeTest
class ExchangeStoryTest {

    private static final List<String> FORBIDDEN = List.of("諮問", "答申", "審議", "定足数", "議決");
    private static final List<String> WAY = List.of(
            "prepareExchange",
            "headquartersDecision",
            "convene",
            "recordAttendance",
            "recordOpinions",
            "decideAdoption",
            "publishPlan",
            "reportToCouncil");
    private static final Map<String, String> WHO =
            Map.of("headquartersDecision", "honbu1", "decideAdoption", "shichou1");

    @Autowired
    Town town;

    @Autowired
    Committees committees;

    @LocalServerPort
    int port;

    private final LocalDate yesterday = LocalDate.now().minusDays(1);
    private final List<MemberId> members = new ArrayList<>();

    @BeforeEach
    void aRoundTable() {
        CommitteeRules rules =
                CommitteeRules.ordinary(CommitteeType.ADVISORY_MEETING, "行政改革懇談会開催要綱", QuorumRule.NONE, null);
        String code = "kondankai" + System.nanoTime();
        UUID id = committees.create(code, "行政改革懇談会", rules, town.person("gyoukan1"));
        for (String name : List.of("会田 一", "井上 二", "宇野 三")) {
            MemberForm form = new MemberForm(name, "MEMBER", yesterday, yesterday.plusYears(2), members.size() + 1);
            members.add(committees.appoint(id, form, town.person("gyoukan1")));
        }
        this.code = code;
    }

    private String code = "";

    /** The sample city has one committee that meets, for the other tests. */
    @AfterEach
    void itsTermEnds() {
        members.forEach(member -> committees.leave(member, yesterday, "試験の終わり", town.person("gyoukan1")));
    }

    @Test
    void aRoundTableIsHeardAndNotConsulted() throws IOException {
        String measure = town.aMeasure("懇談会で意見を聴く取組");
        ChangeId change = town.awaitingBundle(town.proposed(measure));
        JsonNode bundle = as("gyoukan1")
                .post(
                        "/api/consultations",
                        Map.of("committee", code, "agendaNo", 2, "exhibitNo", 2, "changes", List.of(change.toString())))
                .body();
        String id = bundle.path("id").asText();

        List<String> steps = new ArrayList<>();
        for (String step : WAY) {
            String who = WHO.getOrDefault(step, "gyoukan1");
            JsonNode task = open(who, id);
            steps.add(task.path("key").asText());
            nothingForbidden(who, "/api/tasks/" + task.path("id").asText());
            nothingForbiddenOnThePage(who, "/desk/forms/" + task.path("id").asText());
            assertThat(as(who).post("/api/tasks/" + task.path("id").asText() + "/complete", answers(who, task))
                            .status())
                    .isEqualTo(204);
            everythingIsInItsWords(id, change);
        }

        assertThat(steps).isEqualTo(WAY);
        assertThat(town.statusOf(change)).isEqualTo(ChangeStatus.ADOPTED);
        assertThat(as("soumu1")
                        .get("/api/consultations/" + id)
                        .body()
                        .path("status")
                        .asText())
                .isEqualTo("CLOSED");
        assertThat(as("soumu1").get("/api/consultations/" + id + "/paper.html").text())
                .contains("（意見聴取）");
        theRecordIsInItsWords(id, measure);
    }

    /** What the plan, the meetings and the lists say of it, others' titles aside. */
    private void theRecordIsInItsWords(String id, String measure) throws IOException {
        String meeting = as("soumu1")
                .get("/api/consultations/" + id)
                .body()
                .at("/meetings/0/id")
                .asText();
        nothingForbiddenOnThePage("soumu1", "/meetings/" + meeting);
        for (MeetingPaper paper : MeetingPaper.values()) {
            nothingForbidden("soumu1", "/api/meetings/" + meeting + "/papers/" + paper.path() + ".html");
        }
        nothingForbiddenOnThePage("soumu1", "/plans/" + Town.PLAN + "/measures/" + measure);
        nothingForbiddenOnThePage("soumu1", "/plans/" + Town.PLAN + "/measures/" + measure + "/provenance");
        assertThat(WebSession.of(port, "soumu1").get("/opinions").body())
                .containsPattern("class=\"lead\">[^<]*懇談会")
                .doesNotContainPattern("class=\"lead\">[^<]*(諮問|答申)");
        byte[] exported = as("soumu1")
                .get("/api/plans/" + Town.PLAN + "/export.xlsx")
                .response()
                .body();
        assertThat(information(exported)).contains("委員会への文書番号").doesNotContain(FORBIDDEN);
    }

    /** The first column and the explanations of 「計画情報」. */
    private static String information(byte[] workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            StringBuilder text = new StringBuilder();
            for (Row row : book.getSheet("計画情報")) {
                text.append(row.getCell(0)).append(row.getCell(2)).append('\n');
            }
            return text.toString();
        }
    }

    private void everythingIsInItsWords(String id, ChangeId change) {
        nothingForbidden("soumu1", "/api/consultations/" + id);
        nothingForbidden("soumu1", "/api/consultations/" + id + "/paper.json");
        nothingForbidden("soumu1", "/api/consultations/" + id + "/paper.html");
        for (Letter letter : Letter.values()) {
            nothingForbidden("soumu1", "/api/consultations/" + id + "/letters/" + letter.path() + ".html");
        }
        nothingForbidden("gyoukan1", "/api/consultations/" + id + "/sheet.html");
        nothingForbidden("gyoukan1", "/api/changes/" + change + "/sheet.html");
        nothingForbidden("soumu1", "/api/changes/" + change);
        nothingForbiddenOnThePage("gyoukan1", "/consultations/" + id);
        nothingForbiddenOnThePage("gyoukan1", "/changes/" + change);
        nothingForbiddenOnThePage("soumu1", "/changes/" + change);
    }

    private JsonNode open(String who, String consultation) {
        for (JsonNode task : as(who).all("/api/tasks")) {
            if (task.path("consultation").asText().equals(consultation)) {
                assertThat(task.toString()).doesNotContain(FORBIDDEN);
                return task;
            }
        }
        throw new AssertionError(who + " has nothing to do in " + consultation);
    }

    /** Only what is required and has no value yet: the first option, all of several, any text. */
    private Map<String, Object> answers(String who, JsonNode task) {
        Map<String, Object> answers = new HashMap<>();
        for (JsonNode field :
                as(who).get("/api/tasks/" + task.path("id").asText()).body().path("fields")) {
            if (field.path("required").asBoolean() && !field.hasNonNull("value")) {
                answers.put(field.path("name").asText(), answer(field));
            }
        }
        return answers;
    }

    private static Object answer(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "select" -> field.at("/options/0/value").asText();
            case "multiSelect" -> field.path("options").findValuesAsText("value");
            case "date" -> LocalDate.now().plusWeeks(2).toString();
            case "integer" -> 1;
            case "boolean" -> true;
            default -> "記入";
        };
    }

    private void nothingForbidden(String who, String path) {
        RestClientOf.Answer answer = as(who).get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.text()).as(path).doesNotContain(FORBIDDEN);
    }

    private void nothingForbiddenOnThePage(String who, String path) {
        var page = WebSession.of(port, who).get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        assertThat(page.body()).as(path).doesNotContain(FORBIDDEN);
    }

    private RestClientOf as(String who) {
        return new RestClientOf(port, who, Town.PASSWORD);
    }
}
