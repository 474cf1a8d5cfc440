package jp.shimon.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.SpringApplication;

/** A PostgreSQL for tests: the real one's sort order, but nothing is synced and the end of the JVM deletes it. */
public final class TestServer {
    private TestServer() {}

    public static EmbeddedPostgres start() {
        return start(EmbeddedPostgres.builder());
    }

    /** Stops after every Spring context of the JVM, whose engines still want to say goodbye to it. */
    public static EmbeddedPostgres startForSpring() {
        EmbeddedPostgres server = start(EmbeddedPostgres.builder().setRegisterShutdownHook(false));
        SpringApplication.getShutdownHandlers().add(() -> stop(server));
        return server;
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            return ClusterLocale.applyTo(builder).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
