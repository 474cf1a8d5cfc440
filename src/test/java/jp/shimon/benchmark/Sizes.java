package jp.shimon.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import jp.shimon.testing.TestDatabase;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** 大きさごとのデータベース：one program, one database for each size, so that nothing but the size differs. */
public class Sizes implements BeanPostProcessor {

    private static final long LONG = 50;
    private static final Switch DATABASES = new Switch();
    private static final List<String> STATEMENTS = new ArrayList<>();
    private static final AtomicLong ROWS = new AtomicLong();

    /** What one call asked of the database. */
    record Cost(int statements, long rows) {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource first ? DATABASES.startingWith(first) : bean;
    }

    /** A new empty database for this size. */
    static DataSource open(int size) {
        TestDatabase fresh = TestDatabase.fresh();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(fresh.url());
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(4);
        DATABASES.add(size, pool);
        return pool;
    }

    static void use(int size) {
        DATABASES.current = String.valueOf(size);
    }

    /** Counts in a call of its own, so that the counting is not measured. */
    static Cost cost(int size, Runnable call) {
        DATABASES.current = size + " counted";
        STATEMENTS.clear();
        ROWS.set(0);
        call.run();
        use(size);
        return new Cost(STATEMENTS.size(), ROWS.get());
    }

    private static DataSource counted(DataSource plain) {
        return ProxyDataSourceBuilder.create(plain)
                .afterQuery((execution, queries) ->
                        queries.forEach(query -> seen(query.getQuery(), execution.getElapsedTime())))
                .proxyResultSet()
                .afterMethod(method -> {
                    if (method.getMethod().getName().equals("next") && Boolean.TRUE.equals(method.getResult())) {
                        ROWS.incrementAndGet();
                    }
                })
                .build();
    }

    /** What takes long is shown, so that one sees where an operation spends its time. */
    private static void seen(String statement, long millis) {
        STATEMENTS.add(statement);
        if (millis > LONG) {
            Report.say("  %d ms: %s", millis, statement.replaceAll("\\s+", " "));
        }
    }

    /** 切替え。 */
    private static final class Switch extends AbstractRoutingDataSource {

        private final Map<Object, Object> all = new HashMap<>();
        private String current = "first";

        DataSource startingWith(DataSource first) {
            all.put("first", first);
            setTargetDataSources(all);
            afterPropertiesSet();
            return this;
        }

        void add(int size, DataSource database) {
            all.put(String.valueOf(size), database);
            all.put(size + " counted", counted(database));
            afterPropertiesSet();
        }

        @Override
        protected Object determineCurrentLookupKey() {
            return current;
        }
    }
}
