package jp.shimon.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 取組項目の内容を記録できるか。 Only what cannot be kept is refused here; what is doubtful is a finding. */
final class ContentCheck {

    static final int TITLE = 200;
    static final int LONG_TEXT = 4000;
    static final int CELL = 400;
    static final int ROWS = 100;

    private final String at;
    private final MeasureContent content;
    private final Predicate<String> department;
    private final List<Violation> violations = new ArrayList<>();

    private ContentCheck(String at, MeasureContent content, Predicate<String> department) {
        this.at = at.isEmpty() ? "" : at + ".";
        this.content = content;
        this.department = department;
    }

    static List<Violation> of(String at, MeasureContent content, Predicate<String> department) {
        ContentCheck check = new ContentCheck(at, content, department);
        check.texts();
        check.departments();
        check.schedule();
        check.goals();
        check.yearPlans();
        return check.violations;
    }

    private void texts() {
        Texts.require(at + "title", content.title(), TITLE).ifPresent(violations::add);
        Texts.check(at + "background", content.background(), LONG_TEXT).ifPresent(violations::add);
        Texts.check(at + "method", content.method(), LONG_TEXT).ifPresent(violations::add);
    }

    private void departments() {
        known(at + "department", content.department());
        List<String> related = content.relatedDepartments() == null ? List.of() : content.relatedDepartments();
        for (int i = 0; i < related.size(); i++) {
            known(at + "relatedDepartments[" + i + "]", related.get(i));
        }
    }

    private void known(String field, @Nullable String code) {
        if (code == null || code.isBlank()) {
            violations.add(Violation.of(field, "required"));
        } else if (!department.test(code)) {
            violations.add(Violation.of(field, "department.unknown", code));
        }
    }

    private void schedule() {
        List<ScheduleEntry> entries = content.entries();
        limit("schedule", entries.size());
        for (int i = 0; i < entries.size(); i++) {
            ScheduleEntry entry = entries.get(i);
            String field = at + "schedule[" + i + "]";
            Texts.require(field + ".text", entry.text(), CELL).ifPresent(violations::add);
            years(field, entry.from(), entry.to());
        }
        List<ScheduleEntry> sorted = entries.stream()
                .sorted(Comparator.comparingInt(ScheduleEntry::from))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from() <= sorted.get(i - 1).to()) {
                violations.add(Violation.of(
                        at + "schedule",
                        "schedule.overlap",
                        String.valueOf(sorted.get(i).from())));
            }
        }
    }

    private void goals() {
        List<Goal> goals = content.statedGoals();
        limit("goals", goals.size());
        for (int i = 0; i < goals.size(); i++) {
            String field = at + "goals[" + i + "]";
            Texts.require(field + ".text", goals.get(i).text(), CELL).ifPresent(violations::add);
            Texts.check(field + ".target", goals.get(i).target(), TITLE).ifPresent(violations::add);
            years(field, goals.get(i).from(), goals.get(i).to());
        }
    }

    private void yearPlans() {
        List<YearPlan> plans = content.plans();
        limit("yearPlans", plans.size());
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < plans.size(); i++) {
            String field = at + "yearPlans[" + i + "]";
            years(field, plans.get(i).year(), plans.get(i).year());
            if (!seen.add(plans.get(i).year())) {
                violations.add(Violation.of(
                        field + ".year",
                        "year.twice",
                        String.valueOf(plans.get(i).year())));
            }
            lines(field + ".lines", plans.get(i).lines());
        }
    }

    private void lines(String field, @Nullable List<String> lines) {
        if (lines == null || lines.isEmpty()) {
            violations.add(Violation.of(field, "required"));
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Texts.require(field + "[" + i + "]", lines.get(i), CELL).ifPresent(violations::add);
        }
    }

    private void years(String field, int from, int to) {
        if (from < FiscalYear.FIRST || to > FiscalYear.LAST) {
            violations.add(Violation.of(field, "year.range", String.valueOf(from), FiscalYear.FIRST, FiscalYear.LAST));
        } else if (from > to) {
            violations.add(Violation.of(field + ".to", "year.order", String.valueOf(from), String.valueOf(to)));
        }
    }

    private void limit(String field, int size) {
        if (size > ROWS) {
            violations.add(Violation.of(at + field, "tooMany", ROWS, size));
        }
    }
}
