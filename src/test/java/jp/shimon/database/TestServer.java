package jp.shimon.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A PostgreSQL for tests: the real one's sort order, but nothing is synced and the end of the JVM deletes it. */
public final class TestServer {
    private TestServer() {}

    public static EmbeddedPostgres start() {
        try {
            return ClusterLocale.applyTo(EmbeddedPostgres.builder()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
