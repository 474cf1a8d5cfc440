package jp.shimon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shimon.testing.ForVerify;
import org.junit.jupiter.api.Test;

/**
 * 文書の量の測定：papers of several sizes, one after another in a program of little memory. What counts is the time for each
 * item or measure, which must not grow, and that all are made at all. {@code ./mvnw -q test -Dtest=PaperBenchmark}
 */
@ForVerify
class PaperBenchmark {

    private static final Path TARGET = Path.of("target/papers.md");

    private final String items = System.getProperty("benchmark.items", "2,20,200");
    private final String measures = System.getProperty("benchmark.measures", "10,100,1000");
    private final String heap = System.getProperty("benchmark.heap", "448m");

    @Test
    void theCostOfEachItemStaysAsItIs() throws Exception {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        path,
                        PaperVolumes.class.getName(),
                        TARGET.toString(),
                        items,
                        measures))
                .inheritIO()
                .start();

        assertThat(program.waitFor()).as("made in %s", heap).isZero();
        List<String> worse = new ArrayList<>();
        for (String row : Files.readAllLines(TARGET)) {
            if (row.endsWith(PaperVolumes.WORSE)) {
                worse.add(row);
            }
        }
        assertThat(worse).isEmpty();
    }
}
