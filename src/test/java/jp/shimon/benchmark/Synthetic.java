package jp.shimon.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** 模造の計画：SYNTHETIC, loaded in bulk, in the shape that the product writes. */
final class Synthetic {

    static final String PLAN = "synthetic";

    private Synthetic() {}

    /** References are right by construction, so that their triggers need not look; constraints and indexes do. */
    static void load(DataSource database, int measures) {
        Flyway.configure().dataSource(database).load().migrate();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(script().replace(":n", String.valueOf(measures)));
            statement.execute("set session_replication_role = origin");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** So that the planner knows as much as it does after a night. */
    static void settle(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            // what the loading left to be written is not what is measured
            statement.execute("checkpoint");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String script() {
        try (var file = Objects.requireNonNull(Synthetic.class.getResourceAsStream("synthetic.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
