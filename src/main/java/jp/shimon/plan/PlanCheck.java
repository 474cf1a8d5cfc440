package jp.shimon.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Numbering;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 取り込む計画の検査。 Every violation at once, each with the field it is in. */
final class PlanCheck {

    private static final int LEVELS = 3;
    private static final int NAME = 200;
    private static final List<String> PERIODS = List.of("FIRST_HALF", "FULL_YEAR");

    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> departments = new HashSet<>();
    private final Predicate<String> registered;

    private PlanCheck(Predicate<String> registered) {
        this.registered = registered;
    }

    static List<Violation> of(PlanForm form, Predicate<String> registeredDepartment) {
        PlanCheck check = new PlanCheck(registeredDepartment);
        check.head(form);
        check.departments(form);
        check.nodes("nodes", form.nodes(), 1);
        return check.violations;
    }

    private void head(PlanForm form) {
        if (form.code() == null || !form.code().matches("[A-Za-z0-9_-]{1,60}")) {
            violations.add(Violation.of("code", "code", 60));
        }
        Texts.require("name", form.name(), NAME).ifPresent(violations::add);
        PlanForm.Years years = form.fiscalYears();
        if (years == null) {
            violations.add(Violation.of("fiscalYears", "required"));
        } else if (years.from() < FiscalYear.FIRST || years.to() > FiscalYear.LAST || years.from() > years.to()) {
            violations.add(Violation.of(
                    "fiscalYears", "year.order", String.valueOf(years.from()), String.valueOf(years.to())));
        }
        if (form.inForceFrom() == null) {
            violations.add(Violation.of("inForceFrom", "required"));
        }
        if (form.levels() == null || form.levels().size() != LEVELS) {
            violations.add(Violation.of("levels", "levels", LEVELS));
        }
        if (form.cause() != null) {
            cause(form.cause());
        }
    }

    private void cause(CauseNote cause) {
        Texts.check("cause.kind", cause.kind(), NAME).ifPresent(violations::add);
        Texts.check("cause.letterNumber", cause.letterNumber(), NAME).ifPresent(violations::add);
        Texts.check("cause.reportNumber", cause.reportNumber(), NAME).ifPresent(violations::add);
        Texts.check("cause.meeting", cause.meeting(), NAME).ifPresent(violations::add);
        Texts.check("cause.reason", cause.reason(), ContentCheck.LONG_TEXT).ifPresent(violations::add);
    }

    private void departments(PlanForm form) {
        List<PlanForm.DepartmentForm> given = form.departments() == null ? List.of() : form.departments();
        for (int i = 0; i < given.size(); i++) {
            String field = "departments[" + i + "]";
            String code = given.get(i).code();
            if (code == null || !code.matches("[A-Za-z0-9_]{1,40}")) {
                violations.add(Violation.of(field + ".code", "code", 40));
            } else if (!departments.add(code)) {
                violations.add(Violation.of(field + ".code", "twice", code));
            }
            Texts.require(field + ".name", given.get(i).name(), NAME).ifPresent(violations::add);
        }
    }

    private void nodes(String at, @Nullable List<PlanForm.NodeForm> given, int level) {
        if (given == null || given.isEmpty()) {
            violations.add(Violation.of(at, "required"));
            return;
        }
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            PlanForm.NodeForm node = given.get(i);
            String field = at + "[" + i + "]";
            number(field + ".number", node.number(), numbers);
            Texts.require(field + ".name", node.name(), NAME).ifPresent(violations::add);
            if (level < LEVELS ? node.measures() != null && !node.measures().isEmpty() : hasChildren(node)) {
                violations.add(Violation.of(field, "node.level", LEVELS));
            }
            if (level < LEVELS) {
                nodes(field + ".children", node.children(), level + 1);
            } else {
                measures(field, node);
            }
        }
    }

    private static boolean hasChildren(PlanForm.NodeForm node) {
        return node.children() != null && !node.children().isEmpty();
    }

    private void measures(String at, PlanForm.NodeForm node) {
        List<PlanForm.MeasureForm> given = node.measures() == null ? List.of() : node.measures();
        List<String> reserved = node.reservedNumbers() == null ? List.of() : node.reservedNumbers();
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < reserved.size(); i++) {
            number(at + ".reservedNumbers[" + i + "]", reserved.get(i), numbers);
        }
        for (int i = 0; i < given.size(); i++) {
            String field = at + ".measures[" + i + "]";
            number(field + ".number", given.get(i).number(), numbers);
            ended(field, given.get(i));
            results(field + ".results", given.get(i).results());
            violations.addAll(ContentCheck.of(
                    field, given.get(i).content(), code -> departments.contains(code) || registered.test(code)));
        }
    }

    private void results(String at, @Nullable List<PlanForm.ResultForm> results) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; results != null && i < results.size(); i++) {
            PlanForm.ResultForm result = results.get(i);
            String field = at + "[" + i + "]";
            String period = result.period() == null ? "FULL_YEAR" : result.period();
            year(field + ".year", result.year());
            Texts.check(field + ".text", result.text(), ContentCheck.LONG_TEXT).ifPresent(violations::add);
            if (!PERIODS.contains(period)) {
                violations.add(Violation.of(field + ".period", "option", period));
            }
            if (!seen.add(result.year() + period)) {
                violations.add(Violation.of(field + ".year", "result.twice", String.valueOf(result.year())));
            }
        }
    }

    private void year(String field, int year) {
        if (year < FiscalYear.FIRST || year > FiscalYear.LAST) {
            violations.add(Violation.of(field, "year.range", String.valueOf(year), FiscalYear.FIRST, FiscalYear.LAST));
        }
    }

    /** A year of the end is stated for what has ended, and only for that. */
    private void ended(String at, PlanForm.MeasureForm measure) {
        Integer last = measure.lastYear();
        if (last == null) {
            return;
        }
        if (measure.content().state() == MeasureStatus.ACTIVE) {
            violations.add(Violation.of(at + ".lastYear", "lastYear.active"));
        } else {
            year(at + ".lastYear", last);
        }
    }

    private void number(String field, @Nullable String number, Set<String> siblings) {
        if (number == null || Numbering.valueOf(number) == 0) {
            violations.add(Violation.of(field, "number"));
        } else if (!siblings.add(number)) {
            violations.add(Violation.of(field, "number.twice", number));
        }
    }
}
