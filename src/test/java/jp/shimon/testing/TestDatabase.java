package jp.shimon.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import jp.shimon.database.TestServer;

/**
 * 試験用データベース：one PostgreSQL a test JVM, and as many databases in it as are asked for.
 *
 * <p>A Spring test need not ask: {@link FreshDatabase} gives every context an empty database of its own, which Flyway
 * then fills. Contexts are cached, so tests with the same configuration share one; what a test commits, the next one
 * sees. Who needs a second database, or one without Spring, calls {@link #fresh()}:
 *
 * <pre>{@code
 * TestDatabase other = TestDatabase.fresh();
 * new SpringApplicationBuilder(Application.class).run(other.arguments());   // a second node, another database
 * Flyway.configure().dataSource(other.dataSource()).load().migrate();       // or no Spring at all
 * }</pre>
 */
public record TestDatabase(String name, EmbeddedPostgres server) {
    private static final String USER = "postgres";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Starts on the first call only. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = TestServer.startForSpring();
    }

    /** A new, empty database; it lasts as long as the JVM. */
    public static TestDatabase fresh() {
        String name = "test" + COUNT.incrementAndGet();
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(name, Server.RUNNING);
    }

    public String url() {
        return server.getJdbcUrl(USER, name);
    }

    public DataSource dataSource() {
        return server.getDatabase(USER, name);
    }

    public Map<String, Object> properties() {
        return Map.of("spring.datasource.url", url(), "spring.datasource.username", USER);
    }

    /** The same as {@link #properties()}, for a main method. */
    public String[] arguments() {
        return properties().entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
    }
}
