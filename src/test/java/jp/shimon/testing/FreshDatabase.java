package jp.shimon.testing;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** 試験ごとの空のデータベース：registered in {@code spring.factories}; a test that names a database itself keeps its own. */
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        Map<String, Object> properties = new HashMap<>(TestDatabase.fresh().properties());
        // a slice test must not look for an in-memory database instead
        properties.put("spring.test.database.replace", "none");
        environment.getPropertySources().addFirst(new MapPropertySource("test database", properties));
    }
}
