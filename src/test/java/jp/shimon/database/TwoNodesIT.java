package jp.shimon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.shimon.Application;
import jp.shimon.testing.ForVerify;
import jp.shimon.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.StringUtils;

@ForVerify
class TwoNodesIT {
    @Test
    void bothComeUpTogetherOnOneEmptyExternalDatabase() throws Exception {
        TestDatabase external = TestDatabase.fresh();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Future<ConfigurableApplicationContext> one = nodes.submit(() -> start(external));
            Future<ConfigurableApplicationContext> other = nodes.submit(() -> start(external));

            try (ConfigurableApplicationContext first = one.get();
                    ConfigurableApplicationContext second = other.get()) {
                assertThat(List.of(first, second)).allSatisfy(node -> {
                    assertThat(node.isRunning()).isTrue();
                    assertThat(node.getBean(DatabaseKind.class).embedded()).isFalse();
                    assertThat(node.getBeansOfType(EmbeddedServer.class)).isEmpty();
                });
            }
            assertThat(new JdbcTemplate(external.dataSource())
                            .queryForList("select version from flyway_schema_history where success", String.class))
                    .contains("1", "2")
                    .doesNotHaveDuplicates();
        } finally {
            nodes.shutdown();
        }
    }

    private static ConfigurableApplicationContext start(TestDatabase external) {
        return new SpringApplicationBuilder(Application.class)
                .run(StringUtils.addStringToArray(external.arguments(), "--server.port=0"));
    }
}
