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
            if (level < LEVELS) {
                nodes(field + ".children", node.children(), level + 1);
            } else {
                measures(field, node);
            }
        }
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
            violations.addAll(ContentCheck.of(
                    field, given.get(i).content(), code -> departments.contains(code) || registered.test(code)));
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
