package jp.shimon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shimon.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 言葉：both languages are complete, every key that the code says has words, and no Japanese hides in the code. */
class WordsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern RULE = Pattern.compile(
            "(?:Refused\\.(?:conflict|forbidden|notFound)\\(\\s*|Refused\\.invalid\\([^,]+,\\s*|Violation\\.of\\([^\"]*?(?:\"[^\"]*\"[^\",]*)?,\\s*)\"([a-zA-Z.]+)\"");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    @ParameterizedTest
    @ValueSource(strings = {"refusals", "findings", "forms", "told", "pages", "desk"})
    void bothLanguagesSayTheSameThings(String file) throws IOException {
        assertThat(keys(file + "_en")).isEqualTo(keys(file));
    }

    /** Of two words for one key the last would be said everywhere. */
    @Test
    void noKeyIsSaidTwice() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.toList()) {
                assertThat(Files.readAllLines(file).stream()
                                .filter(line -> line.matches("[A-Za-z][^ =]*=.*"))
                                .map(line -> line.substring(0, line.indexOf('='))))
                        .as(file.getFileName().toString())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyRefusalHasWords() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            Matcher rule = RULE.matcher(Files.readString(file));
            while (rule.find()) {
                String key = "violation." + rule.group(1);
                if (!key.endsWith(".") && !Words.has(key)) {
                    missing.add(key + " in " + file.getFileName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyStepHasItsNameAndItsActInBothLanguages() throws IOException {
        for (String step : stepKeys()) {
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                assertThat(Words.of("step." + step, locale)).isNotBlank();
                assertThat(Words.of("act." + step, locale)).isNotBlank();
            }
        }
        assertThat(stepKeys()).hasSize(28);
    }

    @Test
    void everyFieldHasALabel() throws IOException {
        Pattern field =
                Pattern.compile("Field\\.(?:text|longText|select|multiSelect|bool|integer|date)\\(\\s*\"(\\w+)\"");
        for (Path file : sources()) {
            Matcher name = field.matcher(Files.readString(file));
            while (name.find()) {
                if (!List.of("cell", "order", "item", "reason", "text").contains(name.group(1))) {
                    assertThat(Words.has("field." + name.group(1)))
                            .as(name.group(1))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void noJapaneseHidesInTheCode() throws IOException {
        Set<String> found = new TreeSet<>();
        Pattern text = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
        for (Path file : sources()) {
            if (List.of(
                            "Era.java",
                            "Eras.java",
                            "FiscalYear.java",
                            "FiscalYears.java",
                            "HalfYear.java",
                            "YearReading.java",
                            "TaskWatch.java",
                            "Grid.java",
                            "Cell.java",
                            "Issuing.java",
                            "Adoption.java",
                            "ConsultationReader.java",
                            "Differences.java",
                            "PlanComparison.java",
                            "DoerNames.java")
                    .contains(file.getFileName().toString())) {
                continue; // signs and era names, which are the subject there
            }
            Matcher literal = text.matcher(withoutComments(Files.readString(file)));
            while (literal.find()) {
                if (JAPANESE.matcher(literal.group(1)).find()) {
                    found.add(file.getFileName() + ": " + literal.group(1));
                }
            }
        }
        found.removeIf(where -> where.contains("package-info"));
        assertThat(found).isEmpty();
    }

    private static Set<String> stepKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        Pattern key = Pattern.compile("String key\\(\\) \\{\\s*return (?:\"(\\w+)\"|REVISE_PROPOSAL);");
        try (Stream<Path> files = Files.list(Path.of("src/main/java/jp/shimon/process/steps"))) {
            for (Path file : files.toList()) {
                Matcher found = key.matcher(Files.readString(file));
                if (found.find()) {
                    keys.add(found.group(1) == null ? "reviseProposal" : found.group(1));
                }
            }
        }
        return keys;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
    }

    private static Set<String> keys(String file) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(file + ".properties"))) {
            words.load(reader);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
