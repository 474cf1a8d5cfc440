package jp.shimon.web.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.DepartmentView;
import jp.shimon.identity.Role;
import jp.shimon.identity.StaffForm;
import jp.shimon.process.StaffRow;
import jp.shimon.shared.Folding;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 職員の表の列：found by their heads, in any order; departments and roles by the words that the pages use. */
final class StaffColumns {

    static final List<String> NEEDED = List.of("username", "name", "department", "roles", "email");
    static final List<String> ALL = List.of("username", "name", "department", "roles", "email", "successor");

    private final List<String> heads;
    private final Map<String, Integer> places;
    private final Words words;
    private final Map<String, String> departments = new HashMap<>();

    private StaffColumns(List<String> heads, Map<String, Integer> places, Words words) {
        this.heads = heads;
        this.places = places;
        this.words = words;
    }

    /** 列と役割の言い方。 */
    @Component
    static class Words {

        private final MessageSource texts;
        private final Accounts accounts;

        Words(MessageSource texts, Accounts accounts) {
            this.texts = texts;
            this.accounts = accounts;
        }

        String of(String key) {
            return texts.getMessage(key, null, Locale.JAPANESE);
        }

        boolean mean(String key, String typed) {
            return Set.of(of(key), texts.getMessage(key, null, Locale.ENGLISH)).stream()
                    .anyMatch(word -> Folding.of(word).equals(Folding.of(typed.strip())));
        }

        /** By its code or by its name; what is neither is left for the register to refuse. */
        String department(String typed) {
            return accounts.openDepartments().stream()
                    .filter(known -> known.code().equals(typed) || known.name().equals(typed))
                    .map(DepartmentView::code)
                    .findFirst()
                    .orElse(typed);
        }

        String role(String typed) {
            return Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(typed) || mean("role." + role, typed))
                    .map(Enum::name)
                    .findFirst()
                    .orElse(typed);
        }
    }

    static StaffColumns of(CSVRecord head, Words words) {
        List<String> heads = head.stream().map(String::strip).toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Violation> wrong = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            String typed = heads.get(at);
            List<String> found = ALL.stream()
                    .filter(column -> words.mean("staff." + column, typed))
                    .toList();
            if (found.isEmpty() && !typed.isEmpty()) {
                wrong.add(Violation.of("file", "staff.csv.column", typed));
            } else if (!found.isEmpty() && places.putIfAbsent(found.get(0), at) != null) {
                wrong.add(Violation.of("file", "staff.csv.columnTwice", typed));
            }
        }
        NEEDED.stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> wrong.add(Violation.of("file", "staff.csv.missing", words.of("staff." + column))));
        Refused.ifAny(wrong);
        return new StaffColumns(heads, places, words);
    }

    int count() {
        return heads.size();
    }

    String word(int at) {
        return heads.get(at);
    }

    StaffRow row(int line, CSVRecord row) {
        String department = cell(row, "department");
        List<String> roles = Arrays.stream(cell(row, "roles").split("[、，,・;；/／\\s]+"))
                .filter(role -> !role.isBlank())
                .map(words::role)
                .toList();
        StaffForm form = new StaffForm(
                cell(row, "username"),
                cell(row, "name"),
                department.isEmpty() ? "" : departments.computeIfAbsent(department, words::department),
                roles,
                cell(row, "email"));
        return new StaffRow(line, form, cell(row, "successor"));
    }

    private String cell(CSVRecord row, String column) {
        Integer at = places.get(column);
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }
}
