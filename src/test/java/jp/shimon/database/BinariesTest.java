package jp.shimon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {
    @TempDir
    Path directory;

    @Test
    void nothingToDoBeforeTheFirstStart() throws IOException {
        Binaries binaries = new Binaries(directory.resolve("pgbin"));

        binaries.removeHalfUnpacked();

        assertThat(binaries.directory()).doesNotExist();
    }

    @Test
    void whatWasCutOffWhileUnpackingIsRemoved() throws IOException {
        Path whole = Files.createDirectory(directory.resolve("PG-whole"));
        Files.createFile(whole.resolve(".exists"));
        Path half = Files.createDirectory(directory.resolve("PG-half"));

        new Binaries(directory).removeHalfUnpacked();

        assertThat(whole).exists();
        assertThat(half).doesNotExist();
    }
}
