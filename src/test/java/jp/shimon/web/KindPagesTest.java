package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Changes;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.Plans;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** 変更の種類ごとの画面：a drafter comes by page to every kind of change; nothing typed is lost on the way. */
@OfficeTest
class KindPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Changes changes;

    @Autowired
    Plans plans;

    @Autowired
    Town town;

    @Autowired
    ObjectMapper json;

    @Test
    void oneMeasureIsSplitIntoTwo() throws Exception {
        String measure = aPlan("page-split");
        Map<String, Object> typed = form("page-split", "SPLIT");
        typed.put("measure", measure);
        typed.put("parts", "2");
        typed.put("keeps", "0");
        typed.put("part.0.title", "庁内の会議");
        typed.put("part.0.department", "soumu");
        typed.put("part.0.cell.2020", "検討");
        typed.put("part.0.cell.2021", "→");
        typed.put("part.1.title", "外部との会議");
        typed.put("part.1.department", "kikaku");
        typed.put("part.1.yearPlan.2024", "調べる\n決める");

        ChangeView split = drafted(typed, ChangeKind.SPLIT);

        assertThat(split.after())
                .extracting(MeasureContent::title, MeasureContent::department, MeasureContent::number)
                .containsExactly(tuple("庁内の会議", "soumu", "①"), tuple("外部との会議", "kikaku", "③"));
        assertThat(split.after().get(0).entryOf(2021).orElseThrow().from()).isEqualTo(2020);
        assertThat(split.after().get(1).linesOf(2024)).containsExactly("調べる", "決める");
        assertThat(page("/changes/" + split.head().id() + "/edit")).contains("外部との会議", "調べる");
    }

    @Test
    void aPartWithoutATitleComesBackAsItWasTyped() throws Exception {
        String measure = aPlan("page-split-wrong");
        Map<String, Object> typed = form("page-split-wrong", "SPLIT");
        typed.put("measure", measure);
        typed.put("parts", "2");
        typed.put("part.0.title", "打ち込んだ名称");
        typed.put("part.0.department", "soumu");
        typed.put("part.1.department", "soumu");

        var answer = WebSession.of(port, "soumu1").form("/changes", typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("打ち込んだ名称").contains("href=\"#part.1.title\"");
    }

    @Test
    void twoMeasuresAreMerged() throws Exception {
        String measure = aPlan("page-merge");
        String other = plans.standing(plans.id("page-merge"), "Ⅲ-1-(1)-②")
                .orElseThrow()
                .id()
                .toString();
        Map<String, Object> typed = form("page-merge", "MERGE");
        typed.put("measure", List.of(measure, other));
        typed.put("after.title", "まとめた取組");
        typed.put("after.department", "soumu");
        typed.put("related", "NONE");
        typed.put("after.number", "");
        typed.put("goals", "0");

        ChangeView merged = drafted(typed, ChangeKind.MERGE);

        assertThat(merged.paths()).containsExactly("Ⅲ-1-(1)-①", "Ⅲ-1-(1)-②");
        assertThat(merged.after().get(0).number()).isEqualTo("③");
    }

    @Test
    void aNodeIsRenamedAndThePlanIsExtended() throws Exception {
        aPlan("page-frame");
        Map<String, Object> renaming = form("page-frame", "RENAME");
        renaming.put("node", "Ⅲ-1-(1)");
        renaming.put("after.name", "新しい名称");
        Map<String, Object> extension = form("page-frame", "EXTEND_PLAN");
        extension.put("after.fiscalYears.to", "2026");

        assertThat(drafted(renaming, ChangeKind.RENAME).frame().nodeName()).isEqualTo("新しい名称");
        assertThat(drafted(extension, ChangeKind.EXTEND_PLAN).frame().years()).contains(new PlanForm.Years(2020, 2026));
    }

    @Test
    void aMeasureIsCompletedWithAnEarlierYear() throws Exception {
        String measure = aPlan("page-complete");
        Map<String, Object> typed = form("page-complete", "COMPLETE");
        typed.put("measure", measure);
        typed.put("after.lastYear", "2022");
        typed.put("aspects", "LEAVE_MONITORING");

        ChangeView completed = drafted(typed, ChangeKind.COMPLETE);

        assertThat(completed.after().get(0).lastYear()).isEqualTo(2022);
        assertThat(page("/changes/" + completed.head().id())).contains("進行管理からの除外");
    }

    private ChangeView drafted(Map<String, Object> typed, ChangeKind kind) {
        var answer = WebSession.of(port, "soumu1").form("/changes", typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        ChangeHead newest = changes.newest(1).get(0);
        assertThat(newest.kind()).isEqualTo(kind);
        return changes.view(newest.id());
    }

    private String page(String path) {
        return WebSession.of(port, "soumu1").get(path).body();
    }

    private static Map<String, Object> form(String plan, String kind) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("plan", plan);
        typed.put("kind", kind);
        typed.put("reason.category", "LAW_OR_SOCIETY");
        typed.put("reason.text", "改める。");
        typed.put("do", "draft");
        if (List.of("SPLIT", "MERGE", "COMPLETE").contains(kind)) {
            typed.put("review.fiscalYear", "2023");
            typed.put("review.period", "FIRST_HALF");
        }
        return typed;
    }

    /** A SYNTHETIC plan with two measures; answers the id of the first. */
    private String aPlan(String code) throws Exception {
        ObjectNode plan = (ObjectNode) json.readTree(new ClassPathResource("sample/plan.json").getURL());
        plan.put("code", code);
        JsonNode nodes = json.readTree("""
                [{"number":"Ⅲ","name":"効率的な行政運営","children":[{"number":"1","name":"働き方の見直し",
                 "children":[{"number":"(1)","name":"庁内会議等の見直し","measures":[
                  {"number":"①","title":"会議の見直し","department":"soumu"},
                  {"number":"②","title":"文書の見直し","department":"soumu"}]}]}]}]""");
        plan.set("nodes", nodes);
        plans.add(json.treeToValue(plan, PlanForm.class), town.person("gyoukan1"));
        return plans.standing(plans.id(code), "Ⅲ-1-(1)-①").orElseThrow().id().toString();
    }
}
