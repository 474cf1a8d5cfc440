package jp.shimon.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.Grid;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.YearPlan;
import org.jspecify.annotations.Nullable;

/** 変更後を変更案の形に：what the paper shows, and of what it does not show what stands on record. */
final class AfterSide {

    private static final MeasureContent NOTHING =
            new MeasureContent(null, "", "", null, null, null, null, null, null, null, null);

    private final ObjectMapper json;
    private final Finder finder;
    private final Notes notes;

    AfterSide(ObjectMapper json, Finder finder, Notes notes) {
        this.json = json;
        this.finder = finder;
        this.notes = notes;
    }

    /** {@code base}: the measure whose next content it is; {@code null} for something new. */
    ObjectNode of(ChangeKind kind, GridRow row, @Nullable SheetPart sheet, @Nullable MeasureContent base) {
        ObjectNode after = json.createObjectNode();
        if (row.number() != null) {
            String own = base == null ? null : base.number();
            after.put("number", Finder.same(own, row.number()) ? own : row.number());
        }
        after.put("title", spelled(row.title(), base == null ? null : base.title()));
        finder.department(row.department(), row.at()).ifPresent(code -> after.put("department", code));
        after.set("relatedDepartments", json.valueToTree(finder.related(row.related(), row.at())));
        after.set("schedule", json.valueToTree(schedule(row, base)));
        boolean whole = kind == ChangeKind.MERGE;
        if (sheet == null) {
            if (whole && base != null) {
                untold(after, base);
            }
            return after;
        }
        told(after, "background", sheet.background, base == null ? null : base.background(), whole);
        told(after, "method", sheet.method, base == null ? null : base.method(), whole);
        goals(after, sheet, base, whole);
        yearPlans(after, sheet, base, whole);
        return after;
    }

    private void untold(ObjectNode after, MeasureContent base) {
        after.put("background", base.background());
        after.put("method", base.method());
        after.set("goals", json.valueToTree(base.goals()));
        after.set("yearPlans", json.valueToTree(base.yearPlans()));
        notes.remark("kept");
    }

    /** Where the paper differs from the record in line ends alone, the record's stand. */
    private static String spelled(String text, @Nullable String record) {
        return record != null && Layout.same(text, record) ? record : text;
    }

    private static List<ScheduleEntry> schedule(GridRow row, @Nullable MeasureContent base) {
        SortedMap<Integer, String> cells = row.cells();
        if (cells.isEmpty()) {
            return List.of();
        }
        List<ScheduleEntry> entries = new ArrayList<>();
        for (ScheduleEntry entry : Grid.written(NOTHING, cells).entries()) {
            String record = base == null
                    ? null
                    : base.entryOf(entry.from()).map(ScheduleEntry::text).orElse(null);
            entries.add(new ScheduleEntry(entry.from(), entry.to(), spelled(entry.text(), record), entry.drawnAs()));
        }
        if (base != null) {
            base.entries().stream()
                    .filter(e -> e.to() < cells.firstKey() || e.from() > cells.lastKey())
                    .forEach(entries::add);
        }
        entries.sort(Comparator.comparingInt(ScheduleEntry::from));
        return entries;
    }

    /** A change shows only what changed of these; elsewhere nothing shown is nothing stated. */
    private void told(ObjectNode after, String field, List<String> lines, @Nullable String record, boolean whole) {
        if (!lines.isEmpty()) {
            after.put(field, spelled(String.join("\n", lines).strip(), record));
        } else if (whole) {
            after.put(field, record);
        }
        if (lines.isEmpty() && record != null) {
            notes.remark("kept");
        }
    }

    private void goals(ObjectNode after, SheetPart sheet, @Nullable MeasureContent base, boolean whole) {
        @Nullable List<Goal> record = base == null ? null : base.goals();
        if (sheet.goalsShown) {
            after.set("goals", json.valueToTree(GoalReading.of(sheet.goals, record)));
        } else {
            if (whole) {
                after.set("goals", json.valueToTree(record));
            }
            if (record != null) {
                notes.remark("kept");
            }
        }
    }

    /** The paper has them from the base year on; what lies before it stands. */
    private void yearPlans(ObjectNode after, SheetPart sheet, @Nullable MeasureContent base, boolean whole) {
        List<YearPlan> record = base == null ? List.of() : base.plans();
        if (!sheet.planShown || sheet.plan.isEmpty()) {
            if (whole && base != null) {
                after.set("yearPlans", json.valueToTree(base.yearPlans()));
            }
            return;
        }
        List<YearPlan> plans = new ArrayList<>();
        for (YearPlan plan : record) {
            if (!sheet.plan.containsKey(plan.year())) {
                plans.add(plan);
                notes.remark("earlier");
            }
        }
        sheet.plan.forEach((year, lines) -> {
            if (!lines.isEmpty()) {
                List<String> were = Objects.requireNonNull(base == null ? List.<String>of() : base.linesOf(year));
                plans.add(new YearPlan(year, lines(lines, were)));
            }
        });
        plans.sort(Comparator.comparingInt(YearPlan::year));
        after.set("yearPlans", json.valueToTree(plans));
    }

    private static List<String> lines(List<String> lines, List<String> were) {
        return lines.equals(were) ? were : lines;
    }
}
