package jp.shimon.notice;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.shared.Sentence;
import jp.shimon.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 発信の机：the room's own classes on a database of their own, with a clock that a test moves; only soumu2 has an address. */
final class PostDesk {

    static final Person ADMIN = new Person("admin1", "管理", null, Set.of(Role.ADMIN));
    static final Person CLERK = new Person("soumu1", "総務", "soumu", Set.of(Role.STAFF));

    private static final DataSource DATA = migrated();

    private final JdbcClient jdbc = JdbcClient.create(DATA);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(DATA));
    private final Office office = mock(Office.class);
    private final Accounts accounts = mock(Accounts.class);
    private Instant now = Instant.parse("2026-11-24T00:00:00Z");
    private MailSettings settings;

    PostDesk(int port) {
        rewire(port);
        jdbc.sql("delete from outbox").update();
        jdbc.sql(
                        "insert into account (username, name, password_hash) values ('soumu2', '総務', '-'), ('kikaku1', '企画', '-')"
                                + " on conflict do nothing")
                .update();
        when(office.now()).thenAnswer(asked -> now);
        when(accounts.addresses(any()))
                .thenAnswer(asked -> asked.<Collection<String>>getArgument(0).contains("soumu2")
                        ? Map.of("soumu2", "soumu2@example.lg.jp")
                        : Map.of());
    }

    private static DataSource migrated() {
        DataSource data = TestDatabase.fresh().dataSource();
        Flyway.configure().dataSource(data).defaultSchema("public").load().migrate();
        return data;
    }

    void rewire(int port) {
        settings = settings("localhost", port);
    }

    void switchedOff() {
        settings = settings("", 25);
    }

    private static MailSettings settings(String host, int port) {
        return new MailSettings(
                host, port, "", "", "none", "gyokaku@example.lg.jp", "https://gyokaku.example.lg.jp", 3);
    }

    void told(String person, Sentence sentence, About about) {
        transaction.executeWithoutResult(status -> notices().tell(List.of(person), sentence, about));
    }

    void toldAndRolledBack(String person, Sentence sentence) {
        transaction.executeWithoutResult(status -> {
            notices().tell(List.of(person), sentence, new About(null, null));
            status.setRollbackOnly();
        });
    }

    private Notices notices() {
        Outbox outbox = new Outbox(jdbc, accounts, office, settings, "行革プラン変更管理");
        return new Notices(jdbc, new ObjectMapper(), office, outbox);
    }

    Dispatch dispatch() {
        return new Dispatch(jdbc, office, settings);
    }

    PostOffice post() {
        return new PostOffice(dispatch(), settings);
    }

    Mail mail() {
        return new Mail(jdbc, office, settings);
    }

    void later(Duration by) {
        now = now.plus(by);
    }

    List<Integer> tries() {
        return jdbc.sql("select tries from outbox").query(Integer.class).list();
    }

    List<String> ids() {
        return jdbc.sql("select id::text from outbox").query(String.class).list();
    }
}
