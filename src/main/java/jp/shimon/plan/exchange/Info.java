package jp.shimon.plan.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shimon.plan.CauseNote;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanForm.DepartmentForm;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 「計画情報」を読む：名前と値の組、部署の表、登録しない番号の表。 */
final class Info {

    private static final List<String> FACTS = List.of(
            "code",
            "name",
            "from",
            "to",
            "inForceFrom",
            "decidedOn",
            "level1",
            "level2",
            "level3",
            "cause",
            "letterNumber",
            "reportNumber",
            "meeting",
            "reason");

    private final Sheet sheet;
    private final List<Violation> violations;
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<DepartmentForm> departments = new ArrayList<>();
    private final List<Integer> reserved = new ArrayList<>();

    Info(Sheet sheet, List<Violation> violations) {
        this.sheet = sheet;
        this.violations = violations;
        String table = "";
        for (int row = 0; row <= sheet.lastRow(); row++) {
            String label = sheet.text(row, 0);
            if (SheetWords.means("info.department.code", label) || SheetWords.means("info.reserved.path", label)) {
                table = SheetWords.means("info.department.code", label) ? "departments" : "reserved";
            } else if (!label.isBlank() && table.isEmpty()) {
                fact(row, label);
            } else if (!label.isBlank() && !SheetWords.means("info.reserved", label)) {
                entry(table, row);
            }
        }
    }

    private void fact(int row, String label) {
        FACTS.stream()
                .filter(fact -> SheetWords.means("info." + fact, label)
                        || SheetWords.of("info." + fact).equals(label.strip()))
                .filter(fact -> SheetWords.of("info." + fact).equals(label.strip()) || !isPeriod(fact))
                .findFirst()
                .ifPresent(fact -> rows.putIfAbsent(fact, row));
    }

    /** Told apart by what stands in parentheses. */
    private static boolean isPeriod(String fact) {
        return fact.equals("from") || fact.equals("to");
    }

    private void entry(String table, int row) {
        if (table.equals("reserved")) {
            reserved.add(row);
        } else {
            departments.add(new DepartmentForm(
                    sheet.text(row, 0).strip(), sheet.text(row, 1).strip(), sort(row)));
        }
    }

    private @Nullable Integer sort(int row) {
        String text = sheet.text(row, 2).strip();
        if (!text.isEmpty() && !text.matches("-?[0-9]{1,9}")) {
            violations.add(sheet.at(row, 2).violation("integer", text));
        }
        return text.matches("-?[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }

    List<DepartmentForm> departments() {
        return departments;
    }

    /** Numbers taken by measures that the file does not bear go to their 項目名. */
    void reserve(Drafts drafts) {
        for (int row : reserved) {
            Optional<Drafts.Node> node = drafts.place(sheet.text(row, 0).strip());
            String number = sheet.text(row, 1);
            node.ifPresentOrElse(
                    found -> found.reserved.add(number),
                    () -> violations.add(sheet.at(row, 0).violation("exchange.codeUnknown", sheet.text(row, 0))));
        }
    }

    void origins(Origins origins) {
        Map<String, String> fields = Map.of(
                "code", "code",
                "name", "name",
                "from", "fiscalYears",
                "inForceFrom", "inForceFrom",
                "decidedOn", "decidedOn",
                "level1", "levels",
                "cause", "cause");
        fields.forEach((fact, field) -> {
            Integer row = rows.get(fact);
            if (row != null) {
                origins.put(field, sheet.at(row, 1));
            }
        });
    }

    @Nullable
    String text(String fact) {
        Integer row = rows.get(fact);
        String text = row == null ? "" : sheet.text(row, 1);
        return text.isBlank() ? null : text;
    }

    PlanForm.@Nullable Years years() {
        Integer from = year("from");
        Integer to = year("to");
        return from == null || to == null ? null : new PlanForm.Years(from, to);
    }

    private @Nullable Integer year(String fact) {
        String text = text(fact);
        try {
            return text == null ? null : FiscalYear.parse(text).value();
        } catch (Refused refused) {
            violations.add(at(fact).at(refused.violations().get(0)));
            return null;
        }
    }

    @Nullable
    LocalDate day(String fact) {
        String text = text(fact);
        Optional<LocalDate> day = text == null ? Optional.empty() : Days.read(text);
        if (text != null && day.isEmpty()) {
            violations.add(at(fact).violation("exchange.day", text));
        }
        return day.orElse(null);
    }

    @Nullable
    List<String> levels() {
        List<String> levels = new ArrayList<>();
        for (String fact : List.of("level1", "level2", "level3")) {
            String text = text(fact);
            if (text != null) {
                levels.add(text);
            }
        }
        return levels.size() == 3 ? levels : null;
    }

    @Nullable
    CauseNote cause() {
        CauseNote cause = new CauseNote(
                text("cause"), text("letterNumber"), text("reportNumber"), text("meeting"), text("reason"));
        return cause.equals(new CauseNote(null, null, null, null, null)) ? null : cause;
    }

    private CellAt at(String fact) {
        return sheet.at(Objects.requireNonNull(rows.get(fact)), 1);
    }
}
