package jp.shimon.web.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** 画面に打ち込まれたまま。 Everything by the name of its input, so that a page with a mistake comes back complete. */
record Typed(MultiValueMap<String, String> values) {

    /** 目標の一行。 */
    record GoalRow(int no, String text, String from, String to, String kind, String target) {

        boolean blank() {
            return text.isBlank() && target.isBlank();
        }
    }

    static final String PROCEED = "proceed.";
    private static final List<String> GOAL = List.of("text", "from", "to", "kind", "target");

    Typed() {
        this(new LinkedMultiValueMap<>());
    }

    Typed with(String name, @Nullable String value) {
        values.add(name, value == null ? "" : value);
        return this;
    }

    public String text(String name) {
        return Objects.requireNonNullElse(values.getFirst(name), "").replace("\r\n", "\n");
    }

    @Nullable
    String textOrNull(String name) {
        String text = text(name);
        return text.isBlank() ? null : text;
    }

    @Nullable
    Integer number(String name) {
        try {
            return Integer.valueOf(text(name).strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }

    public List<String> list(String name) {
        return values.getOrDefault(name, List.of());
    }

    public String cell(int year) {
        return text("cell." + year);
    }

    public String lines(int year) {
        return text("yearPlan." + year);
    }

    public int goals() {
        Integer count = number("goals");
        return count == null ? 0 : Math.max(0, Math.min(count, 100));
    }

    public List<GoalRow> goalRows() {
        return IntStream.range(0, goals()).mapToObj(this::goalRow).toList();
    }

    private GoalRow goalRow(int no) {
        String at = "goal." + no + ".";
        return new GoalRow(
                no, text(at + "text"), text(at + "from"), text(at + "to"), text(at + "kind"), text(at + "target"));
    }

    /** One more empty row. */
    Typed moreGoals() {
        values.set("goals", String.valueOf(goals() + 1));
        return this;
    }

    Typed withoutGoal(int no) {
        List<GoalRow> kept = new ArrayList<>(goalRows());
        kept.removeIf(row -> row.no() == no);
        List<List<String>> rows = kept.stream()
                .map(row -> List.of(row.text(), row.from(), row.to(), row.kind(), row.target()))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            for (int field = 0; field < GOAL.size(); field++) {
                values.set("goal." + i + "." + GOAL.get(field), rows.get(i).get(field));
            }
        }
        values.set("goals", String.valueOf(rows.size()));
        return this;
    }

    /** The reasons to proceed, by rule. */
    public Map<String, String> proceed() {
        return values.keySet().stream()
                .filter(name -> name.startsWith(PROCEED))
                .collect(Collectors.toMap(name -> name.substring(PROCEED.length()), this::text));
    }
}
