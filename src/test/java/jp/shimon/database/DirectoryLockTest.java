package jp.shimon.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import jp.shimon.database.StartFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {
    @TempDir
    Path directory;

    @Test
    void aSecondHolderIsToldWhoTheFirstOneIs() throws IOException {
        try (DirectoryLock first = DirectoryLock.take(directory)) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> DirectoryLock.take(directory))
                    .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.LOCKED))
                    .satisfies(failure -> assertThat(failure.detail())
                            .isEqualTo(String.valueOf(ProcessHandle.current().pid())));
            assertThat(first).isNotNull();
        }
    }

    @Test
    void onceReleasedItCanBeTakenAgain() throws IOException {
        DirectoryLock.take(directory).close();

        try (DirectoryLock again = DirectoryLock.take(directory)) {
            assertThat(again).isNotNull();
        }
    }
}
