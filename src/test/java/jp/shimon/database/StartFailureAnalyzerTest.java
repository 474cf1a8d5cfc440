package jp.shimon.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import jp.shimon.database.StartFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;

class StartFailureAnalyzerTest {
    private static final Path DIRECTORY = Path.of("var", "postgres").toAbsolutePath();

    @ParameterizedTest
    @EnumSource
    void everyReasonIsToldInJapaneseFirstAndThenInEnglish(Reason reason) {
        FailureAnalysis analysis = analyse(reason);

        assertThat(analysis.getDescription().lines().findFirst().orElseThrow()).containsPattern("[ぁ-ん]");
        assertThat(analysis.getDescription())
                .containsPattern("(?m)^[A-Z].*[a-z]")
                .doesNotContain("{0}", "{1}");
        assertThat(analysis.getAction().lines().toList())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).containsPattern("[ぁ-ん]"))
                .satisfies(lines -> assertThat(lines.get(1)).doesNotContainPattern("[ぁ-ん]"));
    }

    @Test
    void whoFindsTheDirectoryInUseReadsTheWayOut() {
        FailureAnalysis analysis = analyse(Reason.LOCKED);

        assertThat(analysis.getDescription()).contains(DIRECTORY.toString(), "プロセス 4711", "process 4711");
        assertThat(analysis.getAction()).contains("SHIMON_DATA_DIR");
    }

    @Test
    void noApostropheDisturbsThePatterns() {
        ResourceBundle english = ResourceBundle.getBundle("messages.database", java.util.Locale.ENGLISH);

        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(english.getString(key)).doesNotContain("'"));
    }

    @ParameterizedTest
    @CsvSource({
        "Missing embedded postgres binaries,PLATFORM",
        "No Postgres binary found for Linux / riscv64,PLATFORM",
        "Unknown OS SunOS,PLATFORM",
        "Gave up waiting for server to start after 30000ms,UNKNOWN"
    })
    void aMachineWithoutBinariesIsRecognised(String message, Reason reason) {
        assertThat(Reason.of(new IllegalStateException(message))).isEqualTo(reason);
    }

    @Test
    void aDirectoryThatCannotBeMadeIsToldAsNotWritable(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> EmbeddedServer.start(file.resolve("postgres")))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.NOT_WRITABLE));
    }

    private static FailureAnalysis analyse(Reason reason) {
        StartFailure failure = new StartFailure(reason, DIRECTORY, "4711");
        return new StartFailureAnalyzer().analyze(new BeanCreationException("dataSource", "no start", failure));
    }
}
