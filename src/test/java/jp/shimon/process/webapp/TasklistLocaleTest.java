package jp.shimon.process.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** タスク一覧の日本語: every text of the shipped Tasklist has its Japanese counterpart, and no other. */
class TasklistLocaleTest {

    private static final String LOCALES = "/META-INF/resources/webjars/camunda/app/tasklist/locales/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|%[sd]");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    /** Signs and patterns of dates, the same in every language. */
    private static final Set<String> NOT_WORDS = Set.of("<", "<=", ">", ">=", "L", "HH:mm", "0", "6");

    private static Map<String, String> english = Map.of();
    private static Map<String, String> japanese = Map.of();

    @BeforeAll
    static void readLocales() throws IOException {
        english = texts("en.json");
        japanese = texts("ja.json");
    }

    @Test
    void everyKeyOfTheShippedLocaleIsTranslatedAndNoKeyIsLeftOver() {
        assertThat(english).hasSizeGreaterThan(400);
        assertThat(japanese.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    }

    @Test
    void placeholdersStayAsTheyAre() {
        english.forEach((key, text) ->
                assertThat(placeholders(japanese.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(text)));
    }

    @Test
    void noTextIsLeftInEnglish() {
        assertThat(japanese).allSatisfy((key, text) -> {
            if (!NOT_WORDS.contains(text)) {
                assertThat(text).as(key).containsPattern(JAPANESE);
            }
        });
    }

    @Test
    void aTextInEnglishWouldBeNoticed() {
        assertThat(JAPANESE.matcher("Task").find()).isFalse();
        assertThat(placeholders("{{ name }}は%s後")).containsExactlyInAnyOrder("{{name}}", "%s");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replace(" ", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String file) throws IOException {
        try (var in = TasklistLocaleTest.class.getResourceAsStream(LOCALES + file)) {
            assertThat(in).as(file).isNotNull();
            var found = new TreeMap<String, String>();
            collect("", new ObjectMapper().readTree(in), found);
            return found;
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> found) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> collect(path + "/" + field.getKey(), field.getValue(), found));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collect(path + "/" + index, node.get(index), found);
            }
        } else {
            found.put(path, node.asText());
        }
    }
}
