package jp.shimon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {
    @TempDir
    Path cluster;

    @Test
    void noneWithoutAFile() throws IOException {
        assertThat(Postmaster.of(cluster, cluster)).isEmpty();
    }

    @Test
    void noneIfTheFileWasCutOff() throws IOException {
        givenPidFile("");

        assertThat(Postmaster.of(cluster, cluster)).isEmpty();
    }

    @Test
    void aProcessIdThatNowBelongsToSomethingElseIsLeftAlone() throws IOException {
        givenPidFile(ProcessHandle.current().pid() + "\n" + cluster);

        Path ownBinary = Path.of(ProcessHandle.current().info().command().orElseThrow());
        assertThat(Postmaster.of(cluster, ownBinary.getRoot())).isEmpty();
    }

    private void givenPidFile(String content) throws IOException {
        Files.writeString(cluster.resolve(Postmaster.PID_FILE), content);
    }
}
