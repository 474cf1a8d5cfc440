package jp.shimon.web.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.change.RuleWords;
import jp.shimon.change.RuleWords.Slip;
import jp.shimon.shared.Violation;
import org.springframework.util.MultiValueMap;

/**
 * 指摘の決まりの画面に打ち込まれたもの。 One word a line; a group on one line with ／ between; a slip as 誤り→直し.
 *
 * @param values the text of each input by its name
 */
record RulesInput(Map<String, String> values) {

    private static final String MONTH = "halfYearEnd.month";
    private static final String DAY = "halfYearEnd.day";
    private static final List<String> LISTS = List.of(
            "homophones", "slips", "variants", "endStates", "stages", "baselineWords", "ignored", "ratingVerbs");

    static RulesInput of(RuleWords words, int version) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("homophones", groups(words.homophones()));
        values.put(
                "slips",
                words.slips().stream()
                        .map(slip -> slip.wrong() + "→" + slip.right())
                        .collect(Collectors.joining("\n")));
        values.put("variants", groups(words.variants()));
        values.put("endStates", String.join("\n", words.endStates()));
        values.put("stages", String.join("\n", words.stages()));
        values.put("baselineWords", String.join("\n", words.baselineWords()));
        values.put("ignored", String.join("\n", words.ignored()));
        values.put("ratingVerbs", String.join("\n", words.ratingVerbs()));
        values.put(MONTH, String.valueOf(words.halfYearEnd().month()));
        values.put(DAY, String.valueOf(words.halfYearEnd().day()));
        values.put("version", String.valueOf(version));
        return new RulesInput(values);
    }

    static RulesInput of(MultiValueMap<String, String> typed) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.concat(LISTS.stream(), Stream.of(MONTH, DAY, "version")).forEach(name -> {
            String value = typed.getFirst(name);
            values.put(name, value == null ? "" : value.replace("\r\n", "\n"));
        });
        return new RulesInput(values);
    }

    public List<String> lists() {
        return LISTS;
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    int version() {
        return number("version");
    }

    RuleWords words() {
        return new RuleWords(
                groupsOf("homophones"),
                lines("slips").map(RulesInput::slip).toList(),
                groupsOf("variants"),
                lines("endStates").toList(),
                lines("stages").toList(),
                lines("baselineWords").toList(),
                lines("ignored").toList(),
                lines("ratingVerbs").toList(),
                new RuleWords.Day(number(MONTH), number(DAY)));
    }

    /** Figures that are none; what they say is for the record to judge. */
    List<Violation> unreadable() {
        List<Violation> violations = new ArrayList<>();
        for (String name : List.of(MONTH, DAY)) {
            if (number(name) < 0) {
                violations.add(Violation.of(name, text(name).isBlank() ? "required" : "unreadable"));
            }
        }
        return violations;
    }

    private Stream<String> lines(String name) {
        return text(name).lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private List<List<String>> groupsOf(String name) {
        return lines(name)
                .map(line -> Arrays.stream(line.split("[／/]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList())
                .toList();
    }

    private static Slip slip(String line) {
        String[] parts = line.split("→", 2);
        return new Slip(parts[0].strip(), parts.length == 2 ? parts[1].strip() : "");
    }

    private int number(String name) {
        String typed = text(name).strip();
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
    }

    private static String groups(List<List<String>> groups) {
        return groups.stream().map(group -> String.join("／", group)).collect(Collectors.joining("\n"));
    }
}
