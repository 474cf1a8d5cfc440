package jp.shimon.database;

import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitializationDetector;

/** エンジンは移行の後：the engine's starter does not say that it needs its tables, so the order is said here. */
class EngineWaitsForMigrations implements DependsOnDatabaseInitializationDetector {
    // by name: only one room of the house knows the engine
    private static final String ENGINE = "processEngineFactoryBean";

    @Override
    public Set<String> detect(ConfigurableListableBeanFactory beans) {
        return beans.containsBeanDefinition(ENGINE) ? Set.of(ENGINE) : Set.of();
    }
}
