package jp.shimon.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 人事の鍵：acts on accounts and departments are rare, and what they guard (the last administrator, who belongs where) is
 * about all of them; so they come one after the other, on every node.
 */
@Component
class PersonnelLock {

    private static final long LOCK = 20_200_402L;

    private final JdbcClient jdbc;

    PersonnelLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction. */
    void take() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, n) -> n)
                .list();
    }
}
