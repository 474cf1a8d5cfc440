package jp.shimon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.shimon.testing.ForVerify;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ForVerify
class KilledFirstStartIT {
    @TempDir
    Path temporary;

    private Path directory;

    @BeforeEach
    void choose() {
        directory = temporary.resolve("postgres");
    }

    @Test
    void whateverIsCutOffANextStartComesUp() throws IOException {
        killAsSoonAs(() -> Files.exists(directory.resolve("pgbin")));
        killAsSoonAs(() -> Files.exists(directory.resolve("data-1/global/pg_control")));
        // the first cluster was not finished
        Path cluster = directory.resolve("data-2");
        killAsSoonAs(() -> Postmaster.of(cluster, directory.resolve("pgbin")).isPresent());

        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            assertThat(server.url()).startsWith("jdbc:postgresql://localhost:");
            assertThat(new Clusters(directory).finished()).contains(cluster);
        }
    }

    private void killAsSoonAs(Callable<Boolean> moment) throws IOException {
        try (ForkedProcess start =
                ForkedProcess.ofTest(ServerMain.class, temporary.resolve("output"), directory.toString())) {
            ForkedProcess.await().until(moment);
            start.killHard();
        }
    }
}
