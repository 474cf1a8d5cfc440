package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 画面の文言：日本語と英語がそろい、テンプレートには書かれていない。 */
class PageTextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"(\\w+)");
    private static final Pattern FRAGMENT_USED = Pattern.compile("~\\{([\\w/]+) :: (\\w+)");
    private static final Pattern KEY = Pattern.compile("#\\{([\\w.]+)[}(]");

    @Test
    void englishIsComplete() throws IOException {
        Properties japanese = texts("pages");
        Properties english = texts("pages_en");

        assertThat(english.stringPropertyNames()).isEqualTo(japanese.stringPropertyNames());
        assertThat(english.values())
                .noneMatch(text -> JAPANESE.matcher((String) text).find());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        Properties japanese = texts("pages");
        Properties english = texts("pages_en");

        assertThat(japanese.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(japanese.getProperty(key))));
    }

    @Test
    void noTemplateSpeaksByItself() throws IOException {
        for (Path template : templates()) {
            assertThat(JAPANESE.matcher(Files.readString(template)).find())
                    .as(template.toString())
                    .isFalse();
        }
    }

    @Test
    void everyTextThatATemplateNamesExists() throws IOException {
        Properties known = new Properties();
        for (String file : List.of("pages", "refusals", "findings", "forms", "told", "desk")) {
            known.putAll(texts(file));
        }
        Set<String> named = new TreeSet<>();
        for (Path template : templates()) {
            Matcher keys = KEY.matcher(Files.readString(template));
            keys.results().forEach(key -> named.add(key.group(1)));
        }

        assertThat(named).hasSizeGreaterThan(100);
        assertThat(known.stringPropertyNames()).containsAll(named);
    }

    @Test
    void everyFragmentThatATemplateNamesExists() throws IOException {
        Set<String> known = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        for (Path template : templates()) {
            String text = Files.readString(template);
            String self = RESOURCES
                    .resolve("templates")
                    .relativize(template)
                    .toString()
                    .replace(".html", "");
            FRAGMENT.matcher(text).results().forEach(found -> known.add(self + " " + found.group(1)));
            FRAGMENT_USED.matcher(text).results().forEach(used -> named.add(used.group(1) + " " + used.group(2)));
        }

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(known).containsAll(named);
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Pattern.compile("\\{\\d").matcher(text).results().forEach(argument -> found.add(argument.group()));
        return found;
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(RESOURCES.resolve("messages/" + name + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }
}
