package jp.shimon.web.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.Grid;
import jp.shimon.plan.YearPlan;
import org.jspecify.annotations.Nullable;

/** 打ち込まれたものを、変更案の入力にする。 */
record Written(Subject subject, Typed typed, ObjectMapper json) {

    ChangeForm form() {
        return new ChangeForm(
                subject.plan(),
                subject.kind().name(),
                measure(),
                subject.parent(),
                subject.node(),
                subject.shape().review() ? review() : null,
                reason(),
                after(),
                typed.list("aspects"),
                typed.list("concurWith"),
                proceed(),
                typed.number("version"));
    }

    private ChangeForm.ReviewForm review() {
        return new ChangeForm.ReviewForm(typed.number("review.fiscalYear"), typed.textOrNull("review.period"));
    }

    private ChangeForm.ReasonForm reason() {
        return new ChangeForm.ReasonForm(
                typed.textOrNull("reason.category"),
                typed.textOrNull("reason.purpose"),
                typed.textOrNull("reason.circumstances"),
                typed.textOrNull("reason.ratingReason"),
                typed.textOrNull("reason.text"));
    }

    private List<ChangeForm.ProceedForm> proceed() {
        return typed.proceed().entrySet().stream()
                .filter(reason -> !reason.getValue().isBlank())
                .map(reason -> new ChangeForm.ProceedForm(reason.getKey(), "*", reason.getValue()))
                .toList();
    }

    private @Nullable JsonNode measure() {
        List<String> measures = subject.measures();
        if (measures.isEmpty()) {
            return null;
        }
        return subject.kind() == ChangeKind.MERGE ? json.valueToTree(measures) : new TextNode(measures.get(0));
    }

    private JsonNode after() {
        Shape shape = subject.shape();
        if (shape.parts()) {
            return new Parts(subject, typed, json).written();
        }
        ObjectNode after = json.createObjectNode();
        if (shape.name()) {
            after.put("name", typed.text("after.name"));
        }
        if (shape.years()) {
            ObjectNode years =
                    after.putObject("fiscalYears").put("from", subject.years().from());
            years.set("to", year(typed.text("after.fiscalYears.to")));
        }
        if (shape.lastYear() && !typed.text("after.lastYear").isBlank()) {
            after.set("lastYear", year(typed.text("after.lastYear")));
        }
        if (shape.number()) {
            after.put("number", typed.textOrNull("after.number"));
        }
        content(shape, after);
        return after;
    }

    private void content(Shape shape, ObjectNode after) {
        if (shape.title()) {
            after.put("title", typed.text("after.title"));
        }
        if (shape.departments()) {
            after.put("department", typed.text("after.department"));
            after.set("relatedDepartments", related());
        }
        if (shape.texts()) {
            after.put("background", typed.textOrNull("after.background"));
            after.put("method", typed.textOrNull("after.method"));
        }
        if (shape.plan()) {
            after.set(
                    "schedule",
                    json.valueToTree(Grid.written(subject.base(), cells()).entries()));
            after.set("goals", goals());
            after.set("yearPlans", json.valueToTree(yearPlans()));
        }
    }

    private @Nullable JsonNode related() {
        return switch (typed.text("related")) {
            case "NONE" -> json.createArrayNode();
            case "SOME" -> json.valueToTree(typed.list("after.relatedDepartments"));
            default -> json.nullNode();
        };
    }

    private SortedMap<Integer, String> cells() {
        SortedMap<Integer, String> cells = new TreeMap<>();
        subject.columns().forEach(year -> cells.put(year, typed.cell(year)));
        return cells;
    }

    /** The rows that say something, in their order. */
    List<Typed.GoalRow> goalRows() {
        return typed.goalRows().stream().filter(row -> !row.blank()).toList();
    }

    private JsonNode goals() {
        List<Typed.GoalRow> rows = goalRows();
        if (rows.isEmpty() && subject.base().goals() == null) {
            return json.nullNode();
        }
        ArrayNode goals = json.createArrayNode();
        for (Typed.GoalRow row : rows) {
            ObjectNode goal = goals.addObject().put("text", row.text()).put("kind", row.kind());
            goal.put("target", row.target().isBlank() ? null : row.target());
            goal.set("from", year(row.from()));
            goal.set("to", year(row.to().isBlank() ? row.from() : row.to()));
        }
        return goals;
    }

    /** A year as a number; anything else goes on as it was typed, and is refused with its place. */
    private JsonNode year(String text) {
        return text.matches("[0-9]{1,9}")
                ? json.getNodeFactory().numberNode(Integer.parseInt(text))
                : new TextNode(text);
    }

    /** The entries of the grid, to which the record's complaints refer by their order. */
    List<Integer> firstYears() {
        return Grid.written(subject.base(), cells()).entries().stream()
                .map(entry -> entry.from())
                .toList();
    }

    List<YearPlan> yearPlans() {
        Stream<YearPlan> outside = subject.base().plans().stream()
                .filter(plan -> !subject.columns().contains(plan.year()));
        Stream<YearPlan> inside = subject.columns().stream()
                .map(year -> new YearPlan(year, lines(typed.lines(year))))
                .filter(plan -> !plan.lines().isEmpty());
        return Stream.concat(outside, inside).toList();
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n")).filter(line -> !line.isBlank()).toList();
    }
}
