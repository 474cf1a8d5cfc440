package jp.shimon.testing;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * 数えたSQL：every statement that the work sends to the database, a batch being one. Only its own thread counts: the engine looks
 * for jobs beside it whenever it likes.
 */
public class CountedStatements implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> SEEN = ThreadLocal.withInitial(ArrayList::new);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource plain ? counted(plain) : bean;
    }

    public static DataSource counted(DataSource plain) {
        return ProxyDataSourceBuilder.create(plain)
                .afterQuery((execution, queries) ->
                        queries.forEach(query -> SEEN.get().add(query.getQuery())))
                .build();
    }

    /** What the work sent to the database. */
    public static List<String> of(Runnable work) {
        SEEN.remove();
        work.run();
        return List.copyOf(SEEN.get());
    }
}
