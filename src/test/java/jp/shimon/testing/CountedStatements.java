package jp.shimon.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** 数えたSQL：every statement that goes to the database, a batch being one. */
public class CountedStatements implements BeanPostProcessor {

    private static final List<String> SEEN = Collections.synchronizedList(new ArrayList<>());

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource plain ? counted(plain) : bean;
    }

    public static DataSource counted(DataSource plain) {
        return ProxyDataSourceBuilder.create(plain)
                .afterQuery((execution, queries) -> queries.forEach(query -> SEEN.add(query.getQuery())))
                .build();
    }

    /** What the work sent to the database. */
    public static List<String> of(Runnable work) {
        SEEN.clear();
        work.run();
        return List.copyOf(SEEN);
    }
}
