package jp.shimon.web.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.shimon.change.Grid;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.YearPlan;
import org.jspecify.annotations.Nullable;

/** 分割後の一つ一つ：the inputs of every part; each goal of the whole goes to those parts that are ticked. */
record Parts(Subject subject, Typed typed, ObjectMapper json) {

    private static final int MOST = 20;

    /** How many parts the page shows. */
    static int count(Typed typed) {
        Integer count = typed.number("parts");
        return count == null ? 2 : Math.max(2, Math.min(count, MOST));
    }

    static List<Integer> numbers(Typed typed) {
        return IntStream.range(0, count(typed)).boxed().toList();
    }

    static String at(int part, String input) {
        return "part." + part + "." + input;
    }

    ArrayNode written() {
        ArrayNode parts = json.createArrayNode();
        for (int i : numbers(typed)) {
            ObjectNode part = parts.addObject();
            part.put(
                    "number",
                    typed.text("keeps").equals(String.valueOf(i))
                            ? subject.base().number()
                            : null);
            part.put("title", typed.text(at(i, "title")));
            part.put("department", typed.text(at(i, "department")));
            part.set(
                    "schedule",
                    json.valueToTree(Grid.written(subject.base(), cells(i)).entries()));
            if (subject.base().goals() != null) {
                part.set("goals", json.valueToTree(goals(i)));
            }
            part.set("yearPlans", json.valueToTree(yearPlans(i)));
        }
        return parts;
    }

    private SortedMap<Integer, String> cells(int part) {
        SortedMap<Integer, String> cells = new TreeMap<>();
        subject.columns().forEach(year -> cells.put(year, typed.text(at(part, "cell." + year))));
        return cells;
    }

    private List<Goal> goals(int part) {
        List<String> ticked = typed.list(at(part, "goals"));
        List<Goal> all = subject.base().statedGoals();
        return IntStream.range(0, all.size())
                .filter(i -> ticked.contains(String.valueOf(i)))
                .mapToObj(all::get)
                .toList();
    }

    private List<YearPlan> yearPlans(int part) {
        List<YearPlan> plans = new ArrayList<>();
        for (int year : subject.columns()) {
            List<String> lines = Arrays.stream(
                            typed.text(at(part, "yearPlan." + year)).split("\n"))
                    .filter(line -> !line.isBlank())
                    .toList();
            if (!lines.isEmpty()) {
                plans.add(new YearPlan(year, lines));
            }
        }
        return plans;
    }

    /** Fills the inputs: from the parts on record, or each part as the whole stands. */
    static void fill(Typed typed, MeasureContent whole, @Nullable List<MeasureContent> parts, PlanForm.Years years) {
        List<MeasureContent> shown = parts == null ? List.of(whole, whole) : parts;
        typed.with("parts", String.valueOf(shown.size()));
        String keeps = "";
        for (int i = 0; i < shown.size(); i++) {
            MeasureContent part = shown.get(i);
            if (parts != null && String.valueOf(whole.number()).equals(part.number())) {
                keeps = String.valueOf(i);
            }
            fill(typed, i, part, whole, years);
        }
        typed.with("keeps", keeps);
    }

    private static void fill(Typed typed, int i, MeasureContent part, MeasureContent whole, PlanForm.Years years) {
        typed.with(at(i, "title"), part.title()).with(at(i, "department"), part.department());
        Grid.cells(part, years).forEach((year, cell) -> typed.with(at(i, "cell." + year), cell));
        part.plans().forEach(plan -> typed.with(at(i, "yearPlan." + plan.year()), String.join("\n", plan.lines())));
        for (int goal = 0; goal < whole.statedGoals().size(); goal++) {
            if (part.statedGoals().contains(whole.statedGoals().get(goal))) {
                typed.with(at(i, "goals"), String.valueOf(goal));
            }
        }
    }
}
