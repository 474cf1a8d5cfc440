package jp.shimon.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import jp.shimon.database.StartFailure.Reason;
import jp.shimon.testing.ForVerify;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ForVerify
class EmbeddedServerIT {
    // one for all, since the first start in a directory takes long
    @TempDir
    static Path temporary;

    private static Path directory;

    @BeforeAll
    static void startForTheFirstTime() throws IOException {
        directory = temporary.resolve("データ postgres");
        EmbeddedServer.start(directory).close();
    }

    @Test
    void keepsEveryCommitAndAsksForThePassword() throws IOException {
        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            JdbcTemplate database = connect(server, server.password());

            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
            assertThat(setting(database, "server_encoding")).isEqualTo("UTF8");
            assertThat(setting(database, "is_superuser")).isEqualTo("off");
            assertThat(directory.resolve("pgbin")).isNotEmptyDirectory();
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> setting(connect(server, "guessed"), "fsync"))
                    .withRootCauseInstanceOf(PSQLException.class)
                    .withStackTraceContaining("password authentication failed");
        }
        assertThat(directory.resolve("data-1/postmaster.pid")).doesNotExist();
    }

    @Test
    void stopsTheOrphanOfAKilledProcessAndKeepsItsData() throws IOException {
        ProcessHandle orphan;
        try (ForkedProcess first = fork()) {
            connectTo(first).execute("create table kept as select 'R5' as year_name");
            orphan = postmaster();
            first.killHard();
        }
        assertThat(orphan.isAlive()).isTrue();

        try (EmbeddedServer again = EmbeddedServer.start(directory)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(connect(again, again.password()).queryForObject("select year_name from kept", String.class))
                    .isEqualTo("R5");
        }
    }

    @Test
    void leavesALivingServerAlone() throws IOException {
        try (ForkedProcess first = fork()) {
            JdbcTemplate database = connectTo(first);

            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> EmbeddedServer.start(directory))
                    .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.LOCKED))
                    .satisfies(failure -> assertThat(failure.detail())
                            .isEqualTo(String.valueOf(first.process().pid())));

            assertThat(setting(database, "fsync")).isEqualTo("on");
            killOrphan(first);
        }
    }

    @Test
    void leavesTheServerAloneFromWhichADirectoryWasCopied() throws IOException {
        try (ForkedProcess first = fork()) {
            JdbcTemplate original = connectTo(first);
            Path copy = temporary.resolve("copy");
            Files.createDirectories(copy.resolve("data-1"));
            Files.copy(directory.resolve("data-1/postmaster.pid"), copy.resolve("data-1/postmaster.pid"));

            assertThat(Postmaster.of(copy.resolve("data-1"), copy.resolve("pgbin")))
                    .isEmpty();
            assertThat(Postmaster.of(directory.resolve("data-1"), directory.resolve("pgbin")))
                    .isPresent();
            assertThat(setting(original, "fsync")).isEqualTo("on");
            killOrphan(first);
        }
    }

    @Test
    void unpacksAgainWhatWasCutOff() throws IOException {
        Files.write(find("bin/postgres"), new byte[1000], StandardOpenOption.TRUNCATE_EXISTING);
        Files.delete(find(".exists"));

        try (EmbeddedServer again = EmbeddedServer.start(directory)) {
            assertThat(setting(connect(again, again.password()), "fsync")).isEqualTo("on");
        }
    }

    @Test
    void tellsThatThePasswordIsLost() throws IOException {
        Path hidden = Files.move(directory.resolve("password"), temporary.resolve("password"));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> EmbeddedServer.start(directory))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.PASSWORD_LOST));

        Files.move(hidden, directory.resolve("password"));
    }

    private ForkedProcess fork() throws IOException {
        return ForkedProcess.ofTest(ServerMain.class, temporary.resolve("output"), directory.toString());
    }

    private JdbcTemplate connectTo(ForkedProcess server) throws IOException {
        return connect(server.awaitOutput("url (\\S+)"), Password.in(directory).value());
    }

    private ProcessHandle postmaster() throws IOException {
        return Postmaster.of(directory.resolve("data-1"), directory.resolve("pgbin"))
                .orElseThrow()
                .process();
    }

    private void killOrphan(ForkedProcess parent) throws IOException {
        ProcessHandle orphan = postmaster();
        parent.killHard();
        new Postmaster(orphan).stop();
    }

    private Path find(String unpacked) throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("pgbin"))) {
            return files.filter(file -> file.endsWith(unpacked)).findFirst().orElseThrow();
        }
    }

    private static JdbcTemplate connect(EmbeddedServer server, String password) {
        return connect(server.url(), password);
    }

    private static JdbcTemplate connect(String url, String password) {
        return new JdbcTemplate(new DriverManagerDataSource(url, ApplicationDatabase.NAME, password));
    }

    private static String setting(JdbcTemplate database, String name) {
        return String.valueOf(database.queryForObject("show " + name, String.class));
    }
}
