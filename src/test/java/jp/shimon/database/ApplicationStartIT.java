package jp.shimon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import jp.shimon.Application;
import jp.shimon.testing.ForVerify;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One story: killed while it starts for the first time, started, killed in use, started again, stopped. */
@ForVerify
class ApplicationStartIT {
    private static final String STARTED = "Tomcat started on port (\\d+)";

    @TempDir
    Path temporary;

    @Test
    void aKilledApplicationComesUpAgainWithItsData() throws Exception {
        try (ForkedProcess first = start("first")) {
            first.awaitOutput("Migrating schema \"public\" to version \"1");
            first.killHard();
        }
        try (ForkedProcess second = start("second")) {
            second.awaitOutput("schema \"public\"");
            aSecondOneOnTheSameDirectoryIsToldWhy();
            awaitUp(second.awaitOutput(STARTED));
            database().execute("create table kept as select '令和5年度' as fiscal_year");
            second.killHard();
        }
        try (ForkedProcess third = start("third")) {
            awaitUp(third.awaitOutput(STARTED));
            assertThat(database().queryForObject("select fiscal_year from kept", String.class))
                    .isEqualTo("令和5年度");

            third.stopOrderly();
            assertThat(temporary.resolve("postgres/data-1/postmaster.pid")).doesNotExist();
        }
    }

    private void aSecondOneOnTheSameDirectoryIsToldWhy() throws IOException {
        try (ForkedProcess other = start("other")) {
            assertThat(other.awaitEnd()).isEqualTo(1);
            assertThat(other.text())
                    .contains("APPLICATION FAILED TO START", "すでに動いている別の諮問", "already running")
                    .doesNotContain("\tat ");
        }
    }

    private ForkedProcess start(String name) throws IOException {
        return ForkedProcess.ofProduct(
                Application.class,
                temporary.resolve(name + ".log"),
                Map.of("SHIMON_DATA_DIR", temporary.toString(), "SERVER_PORT", "0", "LC_ALL", "C"));
    }

    private JdbcTemplate database() throws IOException {
        Path directory = temporary.resolve("postgres");
        String port =
                Files.readAllLines(directory.resolve("data-1/postmaster.pid")).get(3);
        return new JdbcTemplate(new DriverManagerDataSource(
                "jdbc:postgresql://localhost:" + port + "/" + ApplicationDatabase.NAME,
                ApplicationDatabase.NAME,
                Password.in(directory).value()));
    }

    /** The door is open a moment before the engine works. */
    private static void awaitUp(String port) {
        ForkedProcess.await()
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(health(port)).isEqualTo("{\"status\":\"UP\"}"));
    }

    private static String health(String port) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + port + "/actuator/health");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }
}
