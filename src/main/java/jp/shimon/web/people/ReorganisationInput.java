package jp.shimon.web.people;

import java.util.List;
import jp.shimon.identity.ReorganisationForm;
import jp.shimon.identity.ReorganisationKind;
import org.springframework.util.MultiValueMap;

/**
 * 組織改正の画面に打ち込まれたもの。
 *
 * @param successor chosen among the departments that stand; {@code newCode} for one that is to be opened
 * @param asked what the people below were chosen for; empty before the first look
 */
record ReorganisationInput(
        String kind,
        String department,
        String successor,
        String newCode,
        String name,
        String sort,
        String from,
        List<String> people,
        List<String> heads,
        String asked) {

    static ReorganisationInput empty(String today) {
        return new ReorganisationInput("RENAME", "", "", "", "", "", today, List.of(), List.of(), "");
    }

    static ReorganisationInput of(MultiValueMap<String, String> typed) {
        return new ReorganisationInput(
                DepartmentInput.text(typed, "kind"),
                DepartmentInput.text(typed, "department"),
                DepartmentInput.text(typed, "successor"),
                DepartmentInput.text(typed, "newCode").strip(),
                DepartmentInput.text(typed, "name"),
                DepartmentInput.text(typed, "sort").strip(),
                DepartmentInput.text(typed, "from"),
                typed.getOrDefault("people", List.of()),
                typed.getOrDefault("heads", List.of()),
                DepartmentInput.text(typed, "asked"));
    }

    /** Before anybody chose: heads stay heads, unless their department joins another that has its own. */
    ReorganisationInput withHeads(List<String> suggested) {
        boolean chosen = asked.equals(subject());
        List<String> kept = kind.equals(ReorganisationKind.MERGE.name()) ? List.of() : suggested;
        return new ReorganisationInput(
                kind, department, successor, newCode, name, sort, from, people, chosen ? heads : kept, subject());
    }

    private String subject() {
        return kind + " " + department;
    }

    public List<ReorganisationKind> kinds() {
        return List.of(ReorganisationKind.values());
    }

    public boolean splits() {
        return kind.equals(ReorganisationKind.SPLIT.name());
    }

    /** @throws jp.shimon.shared.Refused INVALID when the day is none */
    ReorganisationForm form() {
        return new ReorganisationForm(
                kind,
                department,
                newCode.isEmpty() && !kind.equals(ReorganisationKind.RENAME.name()) ? successor : newCode,
                name,
                sort.isEmpty() ? null : DepartmentInput.number(sort),
                DepartmentInput.day("from", from),
                people,
                heads);
    }

    /** Where the page shows what is wrong with a field of the form. */
    String input(String field) {
        boolean ofNew = !newCode.isEmpty() || kind.equals(ReorganisationKind.RENAME.name());
        return field.equals("successor") && ofNew ? "newCode" : field;
    }
}
