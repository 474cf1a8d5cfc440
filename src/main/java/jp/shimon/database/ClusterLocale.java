package jp.shimon.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Locale;

/**
 * 照合順序：C.UTF-8 built into PostgreSQL, so that every system sorts alike. The character type is the operating
 * system's own one, because pg_trgm finds no Japanese letter under the type C.
 */
final class ClusterLocale {
    private ClusterLocale() {}

    static EmbeddedPostgres.Builder applyTo(EmbeddedPostgres.Builder server) {
        return server.setLocaleConfig("locale", "C")
                .setLocaleConfig("lc-ctype", characterType(System.getProperty("os.name")))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    static String characterType(String operatingSystem) {
        String name = operatingSystem.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "C";
        }
        return name.startsWith("mac") ? "en_US.UTF-8" : "C.UTF-8";
    }
}
