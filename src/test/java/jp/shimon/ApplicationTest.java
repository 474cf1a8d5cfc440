package jp.shimon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javax.sql.DataSource;
import jp.shimon.database.DatabaseKind;
import jp.shimon.testing.ForVerify;
import jp.shimon.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

@ForVerify
@SpringBootTest
class ApplicationTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate database;

    @Test
    void theRecordAndTheEngineShareOneDatabaseAndOneTransaction() {
        BeanWrapperImpl engine = engineConfiguration();

        assertThat(context.getBeansOfType(DataSource.class)).hasSize(1);
        assertThat(context.getBean(PlatformTransactionManager.class)).isInstanceOf(JpaTransactionManager.class);
        assertThat(engine.getPropertyValue("transactionManager"))
                .isSameAs(context.getBean(PlatformTransactionManager.class));
    }

    @Test
    void theEngineTookEverySettingThatGuardsIt() {
        BeanWrapperImpl engine = engineConfiguration();
        Map<String, Object> wanted = Map.of(
                "authorizationEnabled",
                true,
                "databaseSchemaUpdate",
                "false",
                "history",
                "full",
                "defaultUserPermissionNameForTask",
                "TASK_WORK",
                "generalResourceWhitelistPattern",
                "[a-zA-Z0-9_.@-]+",
                "deployChangedOnly",
                true,
                "metricsEnabled",
                false,
                "cmmnEnabled",
                false);

        assertThat(wanted)
                .allSatisfy((name, value) ->
                        assertThat(engine.getPropertyValue(name)).as(name).isEqualTo(value));
    }

    @Test
    void flywayMadeTheEnginesTablesInPublic() {
        assertThat(database.queryForObject(
                        "select count(*) from pg_tables where schemaname = 'public' and tablename like 'act\\_%'",
                        Integer.class))
                .isEqualTo(49);
        assertThat(database.queryForList("select extname from pg_extension", String.class))
                .contains("btree_gist", "pg_trgm");
    }

    @Test
    void aTestHasADatabaseOfItsOwnAndCanHaveAnother() {
        JdbcTemplate other = new JdbcTemplate(TestDatabase.fresh().dataSource());

        assertThat(context.getBean(DatabaseKind.class).embedded()).isFalse();
        assertThat(database.queryForObject("select current_database()", String.class))
                .isNotEqualTo(other.queryForObject("select current_database()", String.class));
        assertThat(other.queryForList("select tablename from pg_tables where schemaname = 'public'"))
                .isEmpty();
    }

    // by name: the engine's classes are for one room only
    private BeanWrapperImpl engineConfiguration() {
        return new BeanWrapperImpl(context.getBean("processEngineConfigurationImpl"));
    }
}
