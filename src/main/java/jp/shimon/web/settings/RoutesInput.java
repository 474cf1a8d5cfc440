package jp.shimon.web.settings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shimon.approval.Decider;
import jp.shimon.approval.RouteRules;
import jp.shimon.change.ChangeKind;
import jp.shimon.identity.DepartmentView;
import jp.shimon.shared.Refused;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** 決裁の決まりの画面に打ち込まれたもの。 */
record RoutesInput(MultiValueMap<String, String> typed) {

    static RoutesInput of(RouteRules rules) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("version", String.valueOf(rules.version()));
        if (rules.passOver()) {
            typed.add("passOver", "true");
        }
        rules.deciders().forEach((kind, decider) -> typed.add("decider." + kind, decider.name()));
        rules.superiors()
                .forEach((department, people) -> typed.add("superiors." + department, String.join(" ", people)));
        return new RoutesInput(typed);
    }

    public String text(String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "");
    }

    RouteRules rules(List<DepartmentView> departments) {
        Map<String, Decider> deciders = new LinkedHashMap<>();
        for (ChangeKind kind : ChangeKind.values()) {
            Decider decider = decider("decider." + kind);
            if (decider != Decider.MAYOR) {
                deciders.put(kind.name(), decider);
            }
        }
        Map<String, List<String>> superiors = new LinkedHashMap<>();
        for (DepartmentView department : departments) {
            List<String> people = Arrays.stream(
                            text("superiors." + department.code()).split("[\\s,、]+"))
                    .filter(person -> !person.isEmpty())
                    .distinct()
                    .toList();
            if (!people.isEmpty()) {
                superiors.put(department.code(), people);
            }
        }
        return new RouteRules(version(), text("passOver").equals("true"), deciders, superiors);
    }

    private Decider decider(String name) {
        String value = text(name);
        try {
            return value.isEmpty() ? Decider.MAYOR : Decider.valueOf(value);
        } catch (IllegalArgumentException unknown) {
            throw Refused.invalid(name, "option", value);
        }
    }

    private int version() {
        try {
            return Integer.parseInt(text("version"));
        } catch (NumberFormatException unreadable) {
            throw Refused.invalid("", "unreadable");
        }
    }
}
