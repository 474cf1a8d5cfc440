package jp.shimon.database;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** データベースの起動：hands Boot the connection of the embedded server, so that there is one DataSource for all. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    DatabaseKind databaseKind(ObjectProvider<EmbeddedServer> server) {
        return new DatabaseKind(server.getIfAvailable() != null);
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoDatabaseNamed.class)
    static class Embedded {
        // closed after the connection pool, which depends on it
        @Bean(destroyMethod = "close")
        EmbeddedServer embeddedServer(@Value("${shimon.data-dir:var}") Path directory) {
            return EmbeddedServer.start(directory.toAbsolutePath().normalize().resolve("postgres"));
        }

        @Bean
        JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
            return new EmbeddedConnection(server);
        }
    }

    private record EmbeddedConnection(EmbeddedServer server) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return server.url();
        }

        @Override
        public String getUsername() {
            return ApplicationDatabase.NAME;
        }

        @Override
        public String getPassword() {
            return server.password();
        }
    }
}
