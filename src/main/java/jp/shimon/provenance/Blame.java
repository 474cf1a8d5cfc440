package jp.shimon.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.shimon.change.Cell;
import jp.shimon.change.Grid;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import org.jspecify.annotations.Nullable;

/**
 * 記載の出どころ：walks from the first revision to the last and notes for every cell which one last put there what stands
 * there. What was taken away and put back comes from the one that put it back.
 */
final class Blame {

    /** Which cell: a field, a year's cell of a field, or the n-th entry that says the same in a list. */
    private record Key(
            String field, @Nullable Integer year, @Nullable Object entry, int nth) {}

    private record Value(@Nullable String text, @Nullable Goal goal) {}

    private final PlanForm.Years years;
    private Map<Key, Value> cells = new LinkedHashMap<>();
    private Map<Key, Integer> sources = new HashMap<>();

    private Blame(PlanForm.Years years) {
        this.years = years;
    }

    /** @param revisions each built on the one before it; a cell's source counts them from 1 */
    static List<CellSource> of(List<MeasureContent> revisions, PlanForm.Years years) {
        Blame blame = new Blame(years);
        for (int i = 0; i < revisions.size(); i++) {
            blame.next(revisions.get(i), i + 1);
        }
        return blame.cells.entrySet().stream()
                .map(cell -> new CellSource(
                        cell.getKey().field(),
                        cell.getKey().year(),
                        cell.getValue().text(),
                        cell.getValue().goal(),
                        Objects.requireNonNull(blame.sources.get(cell.getKey()))))
                .toList();
    }

    private void next(MeasureContent content, int source) {
        Map<Key, Value> now = cellsOf(content);
        Map<Key, Integer> from = new HashMap<>();
        now.forEach((key, value) -> {
            boolean stayed = cells.containsKey(key) && Objects.equals(cells.get(key), value);
            from.put(key, stayed ? Objects.requireNonNull(sources.get(key)) : source);
        });
        cells = now;
        sources = from;
    }

    private Map<Key, Value> cellsOf(MeasureContent content) {
        Map<Key, Value> found = new LinkedHashMap<>();
        put(found, "title", content.title());
        put(found, "department", content.department());
        List<String> related = content.relatedDepartments();
        put(found, "relatedDepartments", related == null ? null : String.join("\n", related));
        put(found, "background", content.background());
        put(found, "method", content.method());
        put(found, "status", content.state().name());
        put(found, "lastYear", content.lastYear() == null ? null : String.valueOf(content.lastYear()));
        for (int year : gridYears(content)) {
            found.put(new Key("schedule", year, null, 0), new Value(cell(content, year), null));
        }
        entries(found, "goals", null, content.statedGoals());
        content.plans().forEach(plan -> entries(found, "yearPlans", plan.year(), plan.lines()));
        return found;
    }

    private static void put(Map<Key, Value> found, String field, @Nullable String text) {
        found.put(new Key(field, null, null, 0), new Value(text, null));
    }

    private TreeSet<Integer> gridYears(MeasureContent content) {
        TreeSet<Integer> all = new TreeSet<>();
        IntStream.rangeClosed(years.from(), years.to()).forEach(all::add);
        content.entries()
                .forEach(
                        entry -> IntStream.rangeClosed(entry.from(), entry.to()).forEach(all::add));
        return all;
    }

    private static @Nullable String cell(MeasureContent content, int year) {
        Cell cell = Cell.of(content, year);
        return switch (cell.kind()) {
            case BLANK -> null;
            case SPAN -> Grid.MERGED;
            case TEXT, CONTINUE -> cell.text();
        };
    }

    /** An entry of a list is the same as long as it says the same, wherever it stands. */
    private static void entries(Map<Key, Value> found, String field, @Nullable Integer year, List<?> entries) {
        List<Object> before = new ArrayList<>();
        for (Object entry : entries) {
            int nth = (int) before.stream().filter(entry::equals).count();
            Goal goal = entry instanceof Goal is ? is : null;
            found.put(new Key(field, year, entry, nth), new Value(goal == null ? entry.toString() : goal.text(), goal));
            before.add(entry);
        }
    }
}
