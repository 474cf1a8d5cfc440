package db.migration;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * エンジンの表：the scripts that lie in the engine's own jar, run under Flyway's lock so that two servers may start together.
 *
 * <p>A database keeps the engine version with which it was made; a later engine needs a migration of its own.
 */
public class V1__engine extends BaseJavaMigration {
    private static final String SCRIPT = "/org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            // the engine looks for its tables there only, whatever Flyway's default schema is
            statement.execute("set local search_path to public");
            for (String part : PARTS) {
                statement.execute(script(SCRIPT.formatted(part)));
            }
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream script = V1__engine.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new FileNotFoundException(name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
