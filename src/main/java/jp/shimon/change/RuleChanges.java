package jp.shimon.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 決まりの語の変わったところ：{@code +} came, {@code −} went, {@code ⇄} another order. */
final class RuleChanges {

    private final Map<String, String> changed = new LinkedHashMap<>();

    private RuleChanges() {}

    static Map<String, String> between(RuleWords before, RuleWords after) {
        RuleChanges changes = new RuleChanges();
        changes.list("homophones", groups(before.homophones()), groups(after.homophones()));
        changes.list("slips", slips(before), slips(after));
        changes.list("variants", groups(before.variants()), groups(after.variants()));
        changes.list("endStates", before.endStates(), after.endStates());
        changes.list("stages", before.stages(), after.stages());
        changes.list("baselineWords", before.baselineWords(), after.baselineWords());
        changes.list("ignored", before.ignored(), after.ignored());
        changes.list("ratingVerbs", before.ratingVerbs(), after.ratingVerbs());
        changes.list("halfYearEnd", day(before), day(after));
        return changes.changed;
    }

    private void list(String name, List<String> before, List<String> after) {
        List<String> signs = new ArrayList<>();
        after.stream().filter(word -> !before.contains(word)).forEach(word -> signs.add("+" + word));
        before.stream().filter(word -> !after.contains(word)).forEach(word -> signs.add("−" + word));
        if (signs.isEmpty() && !before.equals(after)) {
            signs.add("⇄" + String.join("＜", after));
        }
        if (!signs.isEmpty()) {
            changed.put(name, String.join(" ", signs));
        }
    }

    private static List<String> groups(List<List<String>> groups) {
        return groups.stream().map(group -> String.join("／", group)).toList();
    }

    private static List<String> slips(RuleWords words) {
        return words.slips().stream()
                .map(slip -> slip.wrong() + "→" + slip.right())
                .toList();
    }

    private static List<String> day(RuleWords words) {
        return List.of(words.halfYearEnd().month() + "/" + words.halfYearEnd().day());
    }
}
