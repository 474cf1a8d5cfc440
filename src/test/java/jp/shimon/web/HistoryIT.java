package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Numbering;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** いつの計画か、二つの計画の比較：over REST and on the pages. */
@OfficeTest
class HistoryIT {

    private static final String COMPARE = "/api/plans/gyoukaku-7/compare";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Plans plans;

    @Autowired
    ObjectMapper json;

    private RestClientOf rest = new RestClientOf(0, "", "");

    @BeforeEach
    void signIn() {
        rest = new RestClientOf(port, "soumu1", Town.PASSWORD);
    }

    @Test
    void whatAConsultationWouldMakeOfThePlanIsShownAndNotStored() {
        String measure = town.aMeasure("反映してみる取組");
        ConsultationId consultation = town.bundled(
                town.awaitingBundle(town.proposed(measure)), town.awaitingBundle(town.proposedAddition("加えてみる取組")));
        JsonNode before = rest.get("/api/plans/gyoukaku-7").body();

        JsonNode supposed =
                rest.get("/api/plans/gyoukaku-7?ifAdopted=" + consultation).body();

        assertThat(supposed.at("/state/applied")).hasSize(2);
        assertThat(supposed.at("/state/notApplied")).isEmpty();
        assertThat(supposed.toString()).contains(Town.R6, "加えてみる取組");
        assertThat(town.cell(measure, 2024)).isEmpty();
        assertThat(rest.get("/api/plans/gyoukaku-7").body().get("nodes")).isEqualTo(before.get("nodes"));
        JsonNode compared =
                rest.get(COMPARE + "?left=now&right=if-" + consultation).body();
        assertThat(compared.at("/counts/added").asInt()).isEqualTo(1);
        assertThat(compared.at("/counts/changed").asInt()).isEqualTo(1);
    }

    @Test
    void anItemThatHeadquartersSendBackIsNotApplied() {
        String stays = town.aMeasure("残る取組");
        String goesBack = town.aMeasure("差し戻される取組");
        ConsultationId consultation =
                town.bundled(town.awaitingBundle(town.proposed(stays)), town.awaitingBundle(town.proposed(goesBack)));
        town.answers("gyoukan1", "prepareConsultation", consultation.value());
        town.answers(
                "honbu1",
                "headquartersDecision",
                consultation.value(),
                Map.of("item1", "CONSULT", "item2", "SEND_BACK", "reason2", "目標が足りないため。"));

        JsonNode state = rest.get("/api/plans/gyoukaku-7?ifAdopted=" + consultation)
                .body()
                .path("state");

        assertThat(state.path("applied")).hasSize(1);
        assertThat(state.at("/applied/0/title").asText()).isEqualTo("残る取組");
        assertThat(state.at("/notApplied/0/title").asText()).isEqualTo("差し戻される取組");
    }

    @Test
    void oldAndNewPlanAreComparedFromTheConsultation() {
        String measure = town.aMeasure("前後を比べる取組");
        ChangeId change = town.awaitingBundle(town.proposed(measure));
        ConsultationId consultation = town.inSession(change);
        town.deliberated(consultation, Map.of());
        town.answers("gyoukan1", "finalizeReport", consultation.value());
        town.answers("shichou1", "decideAdoption", consultation.value());
        WebSession window = WebSession.of(port, "soumu1");

        String page = window.get("/consultations/" + consultation).body();
        var link = Pattern.compile("/compare\\?left=(before-v\\d+)&amp;right=(v\\d+)")
                .matcher(page);
        assertThat(link.find()).isTrue();
        JsonNode compared = rest.get(COMPARE + "?left=" + link.group(1) + "&right=" + link.group(2))
                .body();

        assertThat(compared.path("measures")).hasSize(1);
        assertThat(compared.at("/measures/0/path").asText()).isEqualTo(measure);
        JsonNode cell = compared.at("/measures/0/diff/0");
        assertThat(cell.path("field").asText() + cell.path("year").asInt()).isEqualTo("schedule2024");
        assertThat(cell.at("/pieces/0/kind").asText()).isEqualTo("ADDED");
        assertThat(window.get("/plans/gyoukaku-7/compare?left=" + link.group(1) + "&right=" + link.group(2))
                        .body())
                .contains("前後を比べる取組", "変更前", "変更後", "●", "変わらない取組")
                .contains("第" + link.group(2).substring(1) + "版");
    }

    @ParameterizedTest
    @CsvSource({
        "?version=1, 200",
        "?original=true, 200",
        "?asOf=2024-03-31, 200",
        "?version=9999, 404",
        "?version=1&asOf=2024-03-31, 422",
        "?original=true&version=1, 422",
        "?ifAdopted=00000000-0000-0000-0000-000000000000, 404",
        "/compare?left=original&right=now, 200",
        "/compare?left=2024-03-31&right=2025-03-31@2099-01-01T00:00:00Z, 200",
        "/compare?left=yesterday, 422",
        "/compare?left=before-v1, 404",
        "/compare?right=v9999, 404",
        "/compare?limit=201, 422"
    })
    void everyStateIsShownOrRefusedInWords(String query, int status) {
        Answer answer = rest.get("/api/plans/gyoukaku-7" + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(status == 200 || !answer.body().path("detail").asText().isBlank())
                .isTrue();
        assertThat(WebSession.of(port, "soumu1")
                        .get("/plans/gyoukaku-7" + query.replace("limit=201", "page=9999"))
                        .statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "?version=1, 第1版の計画",
        "?original=true, 当初計画（第1版",
        "?asOf=2024-03-31, 令和6年3月31日に効力のある計画",
        "?asOf=2024-03-31&known=2099-01-01T09:00, 令和81年1月1日 9:00までに記録されていた",
        "?asOf=&known=&version=&ifAdopted=, 現在の計画"
    })
    void thePageSaysWhichPlanItShows(String query, String sentence) {
        assertThat(WebSession.of(port, "soumu1")
                        .get("/plans/gyoukaku-7" + query)
                        .body())
                .contains(sentence);
    }

    @Test
    void theFormOfTheComparisonLeadsToAnAddress() {
        assertThat(WebSession.of(port, "soumu1")
                        .get(
                                "/plans/gyoukaku-7/compare?left=date&leftAsOf=2024-03-31&leftKnown=2099-01-01T09:00&right=v1"
                                        + "&rightAsOf=&rightKnown=")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to)
                        .endsWith("/plans/gyoukaku-7/compare?left=2024-03-31%402099-01-01T00%3A00%3A00Z&right=v1"));
    }

    @Test
    void twoHundredChangedMeasuresArePaged() throws IOException {
        plans.add(big("いろは計画", "試行する"), town.person("gyoukan1"));
        plans.add(big("いろは計画", "運用する"), town.person("gyoukan1"));
        RestClientOf secretary = new RestClientOf(port, "gyoukan1", Town.PASSWORD);

        JsonNode first = secretary
                .get("/api/plans/big/compare?left=v1&right=v2&limit=150")
                .body();
        JsonNode rest = secretary
                .get("/api/plans/big/compare?left=v1&right=v2&limit=150&after="
                        + first.at("/measures/149/id").asText())
                .body();

        assertThat(first.at("/counts/changed").asInt()).isEqualTo(200);
        assertThat(first.path("measures")).hasSize(150);
        assertThat(rest.path("measures")).hasSize(50);
        WebSession window = WebSession.of(port, "gyoukan1");
        String page = window.get("/plans/big/compare?left=v1&right=v2&page=10").body();
        assertThat(page.split("<article")).hasSize(21);
        assertThat(page).contains("10ページのうち10ページ目");
        assertThat(window.get("/plans/big/compare?left=v1&right=v2&all=true")
                        .body()
                        .split("<article"))
                .hasSize(201);
    }

    private PlanForm big(String name, String text) throws IOException {
        ObjectNode plan = (ObjectNode) json.readTree(new ClassPathResource("sample/plan.json").getURL());
        plan.put("code", "big").put("name", name);
        ArrayNode measures = (ArrayNode) plan.at("/nodes/1/children/0/children/0/measures");
        ObjectNode first = (ObjectNode) measures.get(0);
        for (int i = 1; i <= 200; i++) {
            ObjectNode measure = i == 1 ? first : first.deepCopy();
            measure.put("number", Numbering.circled(i));
            measure.put("method", "会議のルールを" + i + "課で" + text + "。");
            if (i > 1) {
                measures.add(measure);
            }
        }
        return json.treeToValue(plan, PlanForm.class);
    }
}
