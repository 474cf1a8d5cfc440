package jp.shimon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClustersTest {
    @TempDir
    Path directory;

    @Test
    void theFirstOneIsNumberOne() throws IOException {
        assertThat(new Clusters(directory).next()).isEqualTo(directory.resolve("data-1"));
    }

    @Test
    void anUnfinishedOneIsNeitherUsedNorItsNumberUsedAgain() throws IOException {
        Files.createFile(Files.createDirectory(directory.resolve("data-9")).resolve("postgresql.conf"));
        Clusters clusters = new Clusters(directory);

        assertThat(clusters.finished()).isEmpty();
        assertThat(clusters.next()).isEqualTo(directory.resolve("data-10"));
    }

    @Test
    void onlyUnfinishedOnesAreRemoved() throws IOException {
        Path finished = Files.createDirectory(directory.resolve("data-2"));
        Clusters.markFinished(finished);
        Path unfinished = Files.createDirectory(directory.resolve("data-1"));
        Clusters clusters = new Clusters(directory);

        clusters.removeUnfinished();

        assertThat(clusters.finished()).contains(finished);
        assertThat(finished).exists();
        assertThat(unfinished).doesNotExist();
    }
}
