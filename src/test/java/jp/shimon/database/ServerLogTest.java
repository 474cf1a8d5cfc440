package jp.shimon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import jp.shimon.database.StartFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerLogTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    initdb: error: cannot be run as root                                          | ROOT
                    unshare: unshare failed: Operation not permitted                              | ROOT
                    initdb: error: could not write to file "base/1/1247": No space left on device | DISK_FULL
                    LOG:  could not bind IPv4 address "127.0.0.1": Address already in use         | PORT
                    FATAL:  data directory "var/postgres/data-1" has wrong ownership              | FOREIGN_OWNER
                    FATAL:  database files are incompatible with server                           | VERSION
                    initdb: error: could not create directory "data-1": Permission denied         | NOT_WRITABLE
                    """)
    void theReasonIsRead(String line, Reason reason) throws IOException {
        assertThat(logOf("waiting for server to start....\n" + line + "\n").reason())
                .contains(reason);
    }

    @Test
    void noReasonInAnOrdinaryLog() throws IOException {
        assertThat(logOf("LOG:  database system is ready to accept connections\n")
                        .reason())
                .isEmpty();
    }

    @Test
    void aLetterInAnotherCharsetHidesNothing() throws IOException {
        ServerLog log = ServerLog.startNew(directory);
        Files.write(log.file(), "\u7a7a\nNo space left on device".getBytes("Shift_JIS"));

        assertThat(log.reason()).contains(Reason.DISK_FULL);
    }

    @Test
    void onlyTheEndIsShownAndOnlyOfThisStart() throws IOException {
        logOf("of an earlier start");
        ServerLog log = logOf(String.join("\n", Collections.nCopies(100, "LOG:  again")) + "\nFATAL:  the end");

        assertThat(log.tail().lines()).hasSize(12).last().isEqualTo("FATAL:  the end");
    }

    private ServerLog logOf(String content) throws IOException {
        ServerLog log = ServerLog.startNew(directory);
        Files.writeString(log.file(), content);
        return log;
    }
}
