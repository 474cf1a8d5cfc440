package jp.shimon.plan.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.PlanForm.MeasureForm;
import jp.shimon.plan.PlanForm.NodeForm;
import jp.shimon.plan.PlanForm.ResultForm;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.YearPlan;
import org.jspecify.annotations.Nullable;

/** 読みかけの計画：行ごとに集め、終わりに木にする。 Remembers for every field the cell that it came from. */
final class Drafts {

    /** 柱・推進項目・項目名. */
    static final class Node {
        final String number;
        final List<String> reserved = new ArrayList<>();
        final Map<String, Node> children = new LinkedHashMap<>();
        final List<Measure> measures = new ArrayList<>();
        final CellAt at;
        String name = "";

        Node(String number, CellAt at) {
            this.number = number;
            this.at = at;
        }
    }

    /** 取組項目. */
    static final class Measure {
        final Map<String, CellAt> at = new HashMap<>();
        final List<ScheduleEntry> schedule = new ArrayList<>();
        final List<CellAt> scheduleAt = new ArrayList<>();
        final TreeMap<Integer, List<String>> yearPlans = new TreeMap<>();
        final List<ResultForm> results = new ArrayList<>();
        String number = "";
        String title = "";
        String department = "";

        @Nullable
        List<String> related;

        @Nullable
        String background;

        @Nullable
        String method;

        @Nullable
        List<Goal> goals;

        @Nullable
        MeasureStatus status;

        @Nullable
        Integer lastYear;

        MeasureForm form() {
            return new MeasureForm(
                    number,
                    title,
                    department,
                    related,
                    background,
                    method,
                    schedule,
                    goals,
                    yearPlans.entrySet().stream()
                            .map(plan -> new YearPlan(plan.getKey(), plan.getValue()))
                            .toList(),
                    status,
                    lastYear,
                    results.isEmpty() ? null : results);
        }
    }

    private final Map<String, Node> roots = new LinkedHashMap<>();
    private final Map<String, Measure> byCode = new HashMap<>();
    private final Map<String, Node> byPlace = new HashMap<>();

    /** The node under a place, entered if it is met for the first time. */
    Node node(String above, String number, CellAt at) {
        Map<String, Node> siblings = above.isEmpty() ? roots : known(above).children;
        Node node = siblings.computeIfAbsent(number, none -> new Node(number, at));
        byPlace.put(above.isEmpty() ? number : above + "-" + number, node);
        return node;
    }

    void add(String place, Measure measure) {
        known(place).measures.add(measure);
        byCode.putIfAbsent(place + "-" + measure.number, measure);
    }

    private Node known(String place) {
        return Objects.requireNonNull(byPlace.get(place));
    }

    Optional<Measure> measure(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Node> place(String path) {
        return Optional.ofNullable(byPlace.get(path));
    }

    boolean isEmpty() {
        return roots.isEmpty();
    }

    List<NodeForm> forms(Origins origins) {
        return forms("nodes", roots, origins);
    }

    private List<NodeForm> forms(String at, Map<String, Node> nodes, Origins origins) {
        List<NodeForm> forms = new ArrayList<>();
        for (Node node : nodes.values()) {
            String field = at + "[" + forms.size() + "]";
            origins.put(field, node.at);
            for (int i = 0; i < node.measures.size(); i++) {
                origins.put(field + ".measures[" + i + "]", node.measures.get(i));
            }
            boolean leaf = node.children.isEmpty();
            forms.add(new NodeForm(
                    node.number,
                    node.name,
                    node.reserved,
                    leaf ? null : forms(field + ".children", node.children, origins),
                    leaf ? node.measures.stream().map(Measure::form).toList() : null));
        }
        return forms;
    }
}
