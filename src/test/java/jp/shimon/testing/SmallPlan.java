package jp.shimon.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.shimon.plan.PlanForm;
import jp.shimon.shared.Numbering;

/** 小さな計画：one of its own for a test that needs every measure of a plan. */
public final class SmallPlan {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private final ObjectNode plan = JSON.createObjectNode();
    private final ArrayNode measures;

    public SmallPlan() {
        this("review-" + NUMBER.incrementAndGet());
    }

    public SmallPlan(String code) {
        plan.put("code", code).put("name", "進捗を確かめる計画").put("inForceFrom", "2020-04-01");
        plan.putObject("fiscalYears").put("from", 2020).put("to", 2025);
        plan.putArray("levels").add("柱").add("推進項目").add("項目名");
        ObjectNode pillar =
                plan.putArray("nodes").addObject().put("number", "Ⅰ").put("name", "見直し");
        ObjectNode item =
                pillar.putArray("children").addObject().put("number", "1").put("name", "事務");
        ObjectNode leaf =
                item.putArray("children").addObject().put("number", "(1)").put("name", "窓口と内部");
        measures = leaf.putArray("measures");
    }

    /** 計画期間, of the measures that come after. */
    public SmallPlan years(int from, int to) {
        plan.putObject("fiscalYears").put("from", from).put("to", to);
        return this;
    }

    /** With one goal from the second to the last year but one; no goals at all where the text is {@code null}. */
    public SmallPlan measure(String title, String department, String goal) {
        ObjectNode measure = measures.addObject();
        measure.put("number", Numbering.circled(measures.size()))
                .put("title", title)
                .put("department", department);
        measure.putArray("schedule")
                .addObject()
                .put("from", plan.at("/fiscalYears/from").asInt())
                .put("to", plan.at("/fiscalYears/to").asInt())
                .put("text", "検討");
        if (goal != null) {
            measure.putArray("goals")
                    .addObject()
                    .put("text", goal)
                    .put("from", plan.at("/fiscalYears/from").asInt() + 1)
                    .put("to", plan.at("/fiscalYears/to").asInt() - 1);
        }
        return this;
    }

    public String code() {
        return plan.get("code").asText();
    }

    /** The goal of the first measure moves, from a day on. */
    public SmallPlan retargeted(String goal, String from) {
        plan.put("inForceFrom", from);
        ((ObjectNode) measures.get(0).at("/goals/0")).put("text", goal);
        return this;
    }

    public SmallPlan inForceFrom(String day) {
        plan.put("inForceFrom", day);
        return this;
    }

    public PlanForm form() {
        try {
            return JSON.readerFor(PlanForm.class).readValue(JSON.writeValueAsString(plan));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As REST takes it. */
    public String json() {
        return plan.toString();
    }

    public Map<String, Object> asked(String due) {
        return Map.of("plan", code(), "fiscalYear", 2023, "period", "FIRST_HALF", "due", due);
    }
}
