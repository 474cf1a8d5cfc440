package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeId;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.Plans;
import jp.shimon.process.Cases;
import jp.shimon.provenance.Provenance;
import jp.shimon.shared.Era;
import jp.shimon.testing.CityHall;
import jp.shimon.testing.CountedStatements;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** 正誤表：what was corrected, when it was decided and when it was published. Every plan here is SYNTHETIC. */
@OfficeTest
class ErrataTest {

    private static final LocalDate TODAY = LocalDate.now(Office.ZONE);

    @Autowired
    CityHall hall;

    @Autowired
    Town town;

    @Autowired
    Cases cases;

    @Autowired
    Plans plans;

    @Autowired
    Provenance provenance;

    @Autowired
    ObjectMapper json;

    @Test
    void aPlanThatWasNeverCorrectedSaysSo() {
        aPlan("errata-none");

        assertThat(errata("errata-none").path("errata")).isEmpty();
        assertThat(page("soumu1", "/plans/errata-none/errata"))
                .contains("訂正はありません。", "/changes/new?plan=errata-none&amp;kind=CORRECT");
        assertThat(page("kanri1", "/plans/errata-none/errata"))
                .contains("訂正はありません。")
                .doesNotContain("/changes/new?plan=errata-none");
        assertThat(page("soumu1", "/plans/errata-none")).contains("訂正 0件");
    }

    @Test
    void aCorrectionStandsInTheErrataOnceItIsDecidedAndBearsTheDayOfItsPublication() {
        aPlan("errata-story");
        Instant printed = Instant.now();
        String change = givenSomebodyFindsAMistake("errata-story", "Ⅲ-1-(1)-①", "会議の見直しと縮減");
        thenItIsNotInTheErrataYet("errata-story", change);

        String consultation = hall.bundled(hall.agreed(change));
        thenItIsNotInTheErrataYet("errata-story", change);
        hall.answers("shichou1", "decideAdoption", consultation);
        thenItIsDecidedButNotPublished("errata-story", change, consultation);

        LocalDate published = TODAY.plusDays(3);
        hall.answers("gyoukan1", "publishPlan", consultation, Map.of("publishedOn", published.toString()));
        thenBothDatesAreThere("errata-story", published);
        thenWhatIsCorrectedSaysSo("errata-story", change);
        thenItReadsSoFromTheFirstDayAndWhatWasPrintedIsStillKnown("errata-story", printed);
    }

    private void thenItReadsSoFromTheFirstDayAndWhatWasPrintedIsStillKnown(String plan, Instant printed) {
        String longAgo = "?asOf=2021-06-01";
        assertThat(hall.standing(plan, longAgo).get("Ⅲ-1-(1)-①").path("title").asText())
                .isEqualTo("会議の見直しと縮減");
        var known = hall.standing(plan, longAgo + "&known=" + printed);
        assertThat(known.get("Ⅲ-1-(1)-①").path("title").asText()).isEqualTo("会議の見直し");
        assertThat(known.get("Ⅲ-1-(1)-②"))
                .isEqualTo(hall.standing(plan, longAgo).get("Ⅲ-1-(1)-②"));
    }

    private void thenItIsNotInTheErrataYet(String plan, String change) {
        assertThat(errata(plan).path("errata")).isEmpty();
        assertThat(page("soumu1", "/changes/" + change)).contains("この訂正は、決裁されると正誤表に載ります。");
        assertThat(page("soumu1", "/plans/" + plan + "/measures/Ⅲ-1-(1)-①")).doesNotContain("訂正済");
    }

    private void thenItIsDecidedButNotPublished(String plan, String change, String consultation) {
        JsonNode erratum = errata(plan).at("/errata/0");
        assertThat(erratum.at("/place/kind").asText()).isEqualTo("MEASURE");
        assertThat(erratum.at("/place/path").asText()).isEqualTo("Ⅲ-1-(1)-①");
        assertThat(erratum.at("/place/title").asText()).isEqualTo("会議の見直しと縮減");
        assertThat(erratum.path("diff")).hasSize(1);
        assertThat(erratum.at("/diff/0/field").asText()).isEqualTo("title");
        assertThat(erratum.at("/diff/0/before").asText()).isEqualTo("会議の見直し");
        assertThat(erratum.at("/diff/0/after").asText()).isEqualTo("会議の見直しと縮減");
        assertThat(erratum.at("/diff/0/pieces/1/kind").asText()).isEqualTo("ADDED");
        assertThat(erratum.at("/decision/decidedOn").asText()).isEqualTo(TODAY.toString());
        assertThat(erratum.at("/decision/registerNumber").asText()).contains("訂第");
        assertThat(erratum.at("/effectiveFrom").asText()).isEqualTo("2020-04-01");
        assertThat(erratum.path("recordedAt").asText()).isNotEmpty();
        assertThat(erratum.at("/change/id").asText()).isEqualTo(change);
        assertThat(erratum.at("/consultation/id").asText()).isEqualTo(consultation);
        assertThat(erratum.has("publishedOn")).isTrue();
        assertThat(erratum.path("publishedOn").isNull()).isTrue();
        assertThat(page("soumu1", "/plans/" + plan + "/errata"))
                .contains("未公表", "訂第", Era.date(TODAY), "/changes/" + change, "/consultations/" + consultation)
                .contains("令和2年4月1日からの記載");
    }

    private void thenBothDatesAreThere(String plan, LocalDate published) {
        JsonNode erratum = errata(plan).at("/errata/0");
        assertThat(erratum.at("/decision/decidedOn").asText()).isEqualTo(TODAY.toString());
        assertThat(erratum.path("publishedOn").asText()).isEqualTo(published.toString());
        assertThat(page("soumu1", "/plans/" + plan + "/errata"))
                .contains(Era.date(TODAY), Era.date(published))
                .doesNotContain("未公表");
    }

    private void thenWhatIsCorrectedSaysSo(String plan, String change) {
        String link = "/plans/" + plan + "/errata#c-" + change;
        assertThat(page("soumu1", "/plans/" + plan + "/measures/Ⅲ-1-(1)-①"))
                .contains("訂正済", "ここに示す記載は、" + Era.date(TODAY) + "の決裁で訂正したものです。", link);
        assertThat(page("soumu1", "/plans/" + plan + "/measures/Ⅲ-1-(1)-①/provenance"))
                .contains(link);
        assertThat(page("soumu1", "/changes/" + change)).contains("この訂正は、正誤表に載っています。", link);
        assertThat(page("soumu1", "/plans/" + plan)).contains("訂正 1件", "/plans/" + plan + "/errata");
        assertThat(page("soumu1", "/plans/" + plan + "/measures/Ⅲ-1-(1)-②")).doesNotContain("訂正済");
    }

    @Test
    void aChangeIsLinkedOnlyForThoseWhoMayOpenIt() {
        aPlan("errata-open");
        ChangeId change = corrected("errata-open", measure("Ⅲ-1-(1)-①", "正しい名称"));

        assertThat(page("soumu1", "/plans/errata-open/errata")).contains("href=\"/changes/" + change);
        assertThat(page("kikaku1", "/plans/errata-open/errata"))
                .contains("正しい名称")
                .doesNotContain("href=\"/changes/" + change);
    }

    @Test
    void ofTwoCorrectionsOfOnePlaceTheLaterStartsFromTheEarlier() {
        aPlan("errata-twice");
        corrected("errata-twice", measure("Ⅲ-1-(1)-①", "会議の見直しと縮減"));
        corrected("errata-twice", measure("Ⅲ-1-(1)-①", "会議の見直しと廃止"));

        JsonNode all = errata("errata-twice").path("errata");

        assertThat(all).hasSize(2);
        assertThat(all.at("/0/no").asInt()).isEqualTo(2);
        assertThat(all.at("/0/diff/0/before").asText()).isEqualTo("会議の見直しと縮減");
        assertThat(all.at("/0/diff/0/after").asText()).isEqualTo("会議の見直しと廃止");
        assertThat(all.at("/1/no").asInt()).isEqualTo(1);
        assertThat(all.at("/1/diff/0/before").asText()).isEqualTo("会議の見直し");
        JsonNode rest = as("soumu1")
                .get("/api/plans/errata-twice/errata?limit=1&after=2")
                .body();
        assertThat(rest.path("errata")).hasSize(1);
        assertThat(rest.at("/errata/0/no").asInt()).isEqualTo(1);
    }

    @Test
    void whatWasRevisedAfterItsCorrectionSaysBoth() {
        aPlan("errata-revised");
        corrected("errata-revised", measure("Ⅲ-1-(1)-①", "正しい名称"));
        adopted("errata-revised", "RENAME", measure("Ⅲ-1-(1)-①", "新しい名称"));

        assertThat(page("soumu1", "/plans/errata-revised/measures/Ⅲ-1-(1)-①"))
                .contains("訂正済", "の決裁で記載を訂正し、その後に改定しています。");
        JsonNode all = errata("errata-revised").path("errata");
        assertThat(all).hasSize(1);
        assertThat(all.at("/0/diff/0/after").asText()).isEqualTo("正しい名称");
    }

    @Test
    void theNameOfANodeIsCorrectedAndRenamedAndKnowsWhoCalledItSo() {
        aPlan("errata-node");
        ChangeId correction = corrected("errata-node", node("Ⅲ-1-(1)", "会議等の見直し"));
        ChangeId renaming = adopted("errata-node", "RENAME", node("Ⅲ-1-(1)", "会議と文書の見直し"));

        JsonNode erratum = errata("errata-node").at("/errata/0");
        assertThat(erratum.at("/place/kind").asText()).isEqualTo("NODE");
        assertThat(erratum.at("/place/path").asText()).isEqualTo("Ⅲ-1-(1)");
        assertThat(erratum.at("/diff/0/before").asText()).isEqualTo("庁内会議等の見直し");
        assertThat(erratum.at("/diff/0/after").asText()).isEqualTo("会議等の見直し");
        assertThat(page("soumu1", "/plans/errata-node/errata")).contains("項目の名称", "会議等の見直し");

        JsonNode names = as("soumu1")
                .get("/api/plans/errata-node/nodes/Ⅲ-1-(1)/provenance")
                .body()
                .path("names");
        assertThat(names).hasSize(2);
        assertThat(names.at("/0/name").asText()).isEqualTo("会議等の見直し");
        assertThat(names.at("/0/from").asText()).isEqualTo("2020-04-01");
        assertThat(names.at("/0/until").asText()).isEqualTo(TODAY.toString());
        assertThat(names.at("/0/source/change/id").asText()).isEqualTo(correction.toString());
        assertThat(names.at("/1/name").asText()).isEqualTo("会議と文書の見直し");
        assertThat(names.at("/1/until").isNull()).isTrue();
        assertThat(names.at("/1/source/change/id").asText()).isEqualTo(renaming.toString());
        assertThat(names.at("/1/source/decision/decider").asText()).isEqualTo("中村 市長");
        assertThat(page("soumu1", "/plans/errata-node/nodes/Ⅲ-1-(1)/provenance"))
                .contains("会議と文書の見直しの由来", "/changes/" + renaming, "変第", "訂第", "/errata#c-" + correction);
        assertThat(page("soumu1", "/plans/errata-node/measures/Ⅲ-1-(1)-①/provenance"))
                .contains("体系の名称の由来", ">Ⅲ-1-(1)</a>");
    }

    @Test
    void whatIsAskedWronglyIsRefusedInWords() {
        aPlan("errata-wrong");
        for (String path : List.of(
                "/api/plans/no-such-plan/errata",
                "/api/plans/errata-wrong/nodes/Ⅸ/provenance",
                "/api/plans/errata-wrong/nodes/Ⅲ/provenance?known=2001-01-01T00:00:00Z")) {
            Answer answer = as("soumu1").get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.body().path("detail").asText()).as(path).isNotBlank();
            assertThat(hall.window("soumu1")
                            .get(path.substring("/api".length()))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(as("soumu1").get("/api/plans/errata-wrong/errata?limit=201").errors())
                .containsExactly("limit range");
        assertThat(as("soumu1").get("/api/plans/errata-wrong/errata?after=9").status())
                .isEqualTo(422);
    }

    @Test
    void theErrataAreReadInAFixedNumberOfStatements() {
        aPlan("errata-many");
        corrected("errata-many", measure("Ⅲ-1-(1)-①", "一つ目"));
        corrected("errata-many", node("Ⅲ-1-(1)", "一つ目の項目"));
        int ofTwo = statements("errata-many");
        corrected("errata-many", measure("Ⅲ-1-(1)-②", "二つ目"));
        corrected("errata-many", measure("Ⅲ-1-(1)-①", "三つ目"));
        corrected("errata-many", node("Ⅲ-1", "二つ目の項目"));
        corrected("errata-many", node("Ⅲ", "三つ目の項目"));

        int ofSix = statements("errata-many");

        assertThat(errata("errata-many").path("errata")).hasSize(6);
        assertThat(ofSix).isEqualTo(ofTwo).isLessThan(20);
    }

    private int statements(String plan) {
        return CountedStatements.of(() -> provenance.errata(plan)).size();
    }

    private String givenSomebodyFindsAMistake(String plan, String measure, String right) {
        return hall.proposed(form(plan, "CORRECT", measure(measure, right)));
    }

    private ChangeId corrected(String plan, Consumer<ObjectNode> what) {
        return adopted(plan, "CORRECT", what);
    }

    private ChangeId adopted(String plan, String kind, Consumer<ObjectNode> what) {
        try {
            ChangeId change =
                    cases.propose(json.treeToValue(form(plan, kind, what), ChangeForm.class), town.person("soumu1"));
            town.decidedAsMinor(change);
            return change;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Consumer<ObjectNode> measure(String path, String title) {
        return form -> form.put("measure", path).putObject("after").put("title", title);
    }

    private Consumer<ObjectNode> node(String path, String name) {
        return form -> form.put("node", path).putObject("after").put("name", name);
    }

    private ObjectNode form(String plan, String kind, Consumer<ObjectNode> what) {
        ObjectNode form = json.createObjectNode().put("plan", plan).put("kind", kind);
        form.putObject("reason").put("category", "LAW_OR_SOCIETY").put("text", "記載の誤りを正す。");
        for (String rule : List.of("V01", "V02", "V13", "V15", "V16")) {
            form.withArray("proceed")
                    .addObject()
                    .put("rule", rule)
                    .put("place", "*")
                    .put("reason", "訂正の対象ではないため。");
        }
        what.accept(form);
        return form;
    }

    /** A plan with two measures under Ⅲ-1-(1), in force since April 2020. */
    private void aPlan(String code) {
        try {
            ObjectNode plan = (ObjectNode) json.readTree(new ClassPathResource("sample/plan.json").getURL());
            String nodes = """
                    [{"number":"Ⅲ","name":"効率的な行政運営","children":[{"number":"1","name":"働き方の見直し",
                     "children":[{"number":"(1)","name":"庁内会議等の見直し","measures":[
                      {"number":"①","title":"会議の見直し","department":"soumu","relatedDepartments":[],
                       "schedule":[{"from":2020,"to":2025,"text":"検討"}]},
                      {"number":"②","title":"文書の見直し","department":"soumu","relatedDepartments":[],
                       "schedule":[{"from":2020,"to":2025,"text":"検討"}]}]}]}]}]""";
            plan.put("code", code).set("nodes", json.readTree(nodes.getBytes(StandardCharsets.UTF_8)));
            plans.add(json.treeToValue(plan, PlanForm.class), town.person("gyoukan1"));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode errata(String plan) {
        return as("soumu1").get("/api/plans/" + plan + "/errata").body();
    }

    private String page(String who, String path) {
        return hall.page(who, path);
    }

    private RestClientOf as(String username) {
        return hall.as(username);
    }
}
