package jp.shimon.errand;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.notice.Notices;
import jp.shimon.shared.Sentence;
import jp.shimon.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.mockito.Mockito;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 後処理の机：the room's own classes on a database of their own, with a clock that a test moves and a record that owes what it says. */
final class ErrandDesk implements Chore {

    static final Person ADMIN = new Person("admin1", "管理", null, Set.of(Role.ADMIN));
    static final Person CLERK = new Person("soumu1", "総務", "soumu", Set.of(Role.STAFF));

    private static final DataSource DATA = migrated();

    final List<UUID> done = Collections.synchronizedList(new ArrayList<>());
    final List<String> told = new ArrayList<>();
    private final Set<UUID> owed = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Office office = mock(Office.class);
    private final Accounts accounts = mock(Accounts.class);
    private final Notices notices = mock(Notices.class);
    private Instant now = Instant.parse("2026-11-24T00:00:00Z");
    private Consumer<UUID> work = subject -> {};

    ErrandDesk() {
        JdbcClient.create(DATA).sql("delete from errand").update();
        when(office.now()).thenAnswer(asked -> now);
        when(accounts.having(Role.ADMIN)).thenReturn(List.of(ADMIN));
        Mockito.doAnswer(asked -> told.add(asked.<Sentence>getArgument(1).key()))
                .when(notices)
                .tell(eq(List.of("admin1")), any(), any());
    }

    private static DataSource migrated() {
        DataSource data = TestDatabase.fresh().dataSource();
        Flyway.configure().dataSource(data).defaultSchema("public").load().migrate();
        return data;
    }

    /** The record owes so many more. */
    UUID owes() {
        UUID subject = UUID.randomUUID();
        owed.add(subject);
        return subject;
    }

    void works(Consumer<UUID> doing) {
        work = doing;
    }

    ErrandBook book() {
        return new ErrandBook(JdbcClient.create(DATA), office);
    }

    int round() {
        return new ErrandRunner(book(), new ErrandTold(notices, accounts), List.of(this)).round(() -> true);
    }

    Errands errands() {
        return new Errands(book(), List.of(this));
    }

    void later(Duration by) {
        now = now.plus(by);
    }

    @Override
    public ErrandKind kind() {
        return ErrandKind.PAPER;
    }

    @Override
    public Collection<UUID> owed() {
        return List.copyOf(owed);
    }

    @Override
    public void run(UUID subject) {
        work.accept(subject);
        done.add(subject);
        owed.remove(subject);
    }

    @Override
    public About about(UUID subject) {
        return new About("資料2", "/consultations/" + subject);
    }
}
