package jp.shimon.search;

import java.util.List;
import jp.shimon.shared.Folding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 写しの作り直し：at a start with another edition of the folding than the copies were made with, and after the migration that
 * brought the copies. Before the first visitor; a second node waits for the lock and finds nothing left to do.
 */
@Component
class Refill implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Refill.class);

    private final List<Searched> rooms;
    private final EntryTable entries;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Refill(List<Searched> rooms, EntryTable entries, TransactionTemplate transaction, JdbcClient jdbc) {
        this.rooms = rooms;
        this.entries = entries;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        // read before the transaction: a lock that grows in it would meet the other node's, which grows too
        if (!edition().equals(Folding.edition())) {
            transaction.executeWithoutResult(status -> whereStillNeeded());
        }
    }

    private void whereStillNeeded() {
        jdbc.sql("lock table search_edition in access exclusive mode").update();
        if (edition().equals(Folding.edition())) {
            return;
        }
        jdbc.sql("lock table search_entry in exclusive mode").update();
        jdbc.sql("delete from search_entry").update();
        rooms.forEach(room -> room.tellAll(entries::put));
        jdbc.sql("update search_edition set edition = ?")
                .param(Folding.edition())
                .update();
        LOG.info("search: every copy was made anew");
    }

    private String edition() {
        return jdbc.sql("select edition from search_edition")
                .query(String.class)
                .single();
    }
}
