package jp.shimon.consultation;

import java.util.Collection;
import java.util.List;
import jp.shimon.plan.MeasureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 諮問中の取組項目：一つの取組項目は、同時に一つの諮問にしか載らない。 */
@Component
class IssuedMeasures {

    private final JdbcClient jdbc;

    IssuedMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void claim(ItemId item, List<MeasureId> measures) {
        for (MeasureId measure : measures) {
            jdbc.sql("insert into issued_measure (item_id, measure_id, open) values (?, ?, true)")
                    .params(item.value(), measure.value())
                    .update();
        }
    }

    void release(Collection<ItemId> items) {
        if (!items.isEmpty()) {
            jdbc.sql("update issued_measure set open = false where item_id in (:items) and open")
                    .param("items", items.stream().map(ItemId::value).toList())
                    .update();
        }
    }
}
