package jp.shimon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordTest {
    @TempDir
    Path directory;

    @Test
    void isDrawnOnceAndForTheOwnerOnly() throws IOException {
        Password password = Password.in(directory);
        password.drawUnlessThere();
        String first = password.value();

        password.drawUnlessThere();

        assertThat(password.value()).isEqualTo(first).matches("[0-9a-f]{48}");
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password.file())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void isAnotherOneInAnotherDirectory() throws IOException {
        Path other = Files.createDirectory(directory.resolve("other"));
        Password.in(directory).drawUnlessThere();
        Password.in(other).drawUnlessThere();

        assertThat(Password.in(other).value())
                .isNotEqualTo(Password.in(directory).value());
    }
}
