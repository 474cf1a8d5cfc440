package jp.shimon.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** 報告：a Markdown table; with {@code -Dbenchmark.docs} it takes the place of the one in {@code docs/scale.md}. */
final class Report {

    private static final Path DOCS = Path.of("docs/scale.md");
    private static final Path TARGET = Path.of("target/scale.md");
    private static final String BEGIN = "<!-- measured -->\n";
    private static final String END = "<!-- end -->";

    private Report() {}

    static void say(String format, Object... args) {
        System.out.printf(Locale.ROOT, format + "%n", args);
    }

    static void write(List<Integer> sizes, int rounds, List<Measured> measured) {
        String table = table(sizes, rounds, measured);
        say("%n%s", table);
        try {
            Files.writeString(TARGET, table);
            if (System.getProperty("benchmark.docs") != null) {
                String page = Files.readString(DOCS);
                int begin = page.indexOf(BEGIN) + BEGIN.length();
                Files.writeString(DOCS, page.substring(0, begin) + table + page.substring(page.indexOf(END)));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String table(List<Integer> sizes, int rounds, List<Measured> measured) {
        String heads = sizes.stream()
                .map(size -> String.format(Locale.ROOT, " %,d measures |", size))
                .collect(Collectors.joining());
        String rows = measured.stream().map(Measured::row).collect(Collectors.joining("\n"));
        return "| operation |" + heads + " last tenfold | growth |\n|---" + "|---".repeat(sizes.size() + 2) + "|\n"
                + rows + "\n\n"
                + String.format(
                        Locale.ROOT,
                        "Median of %d rounds after 3 to warm up, JDK %s.%n",
                        rounds,
                        Runtime.version().feature());
    }
}
