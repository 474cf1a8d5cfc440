package jp.shimon.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.shimon.calendar.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** お知らせ箱。 What somebody must know but need not answer; told in the transaction that caused it. */
@Component
public class Notices {

    private final JdbcClient jdbc;
    private final Office office;

    Notices(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** Tells each person one sentence about a change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<String> people, String key, List<String> args, UUID change) {
        OffsetDateTime now = office.now().atOffset(ZoneOffset.UTC);
        for (String person : people) {
            jdbc.sql("insert into notice (id, recipient, key, args, change_id, at)"
                            + " values (?, ?, ?, to_jsonb(?::text[]), ?, ?)")
                    .params(UUID.randomUUID(), person, key, args.toArray(String[]::new), change, now)
                    .update();
        }
    }

    /** Tells each person one sentence that leads to a page of ours; {@code link} is its path. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<String> people, String key, List<String> args, String link) {
        OffsetDateTime now = office.now().atOffset(ZoneOffset.UTC);
        for (String person : people) {
            jdbc.sql("insert into notice (id, recipient, key, args, link, at)"
                            + " values (?, ?, ?, to_jsonb(?::text[]), ?, ?)")
                    .params(UUID.randomUUID(), person, key, args.toArray(String[]::new), link, now)
                    .update();
        }
    }

    /** The unread ones, newest first, at most 50. */
    @Transactional(readOnly = true)
    public List<Notice> unreadOf(String person) {
        return jdbc.sql("select id, key, array(select jsonb_array_elements_text(args)) as args, change_id, link, at"
                        + " from notice where recipient = ? and read_at is null order by at desc limit 50")
                .param(person)
                .query(Notices::notice)
                .list();
    }

    @Transactional
    public void read(UUID id, String person) {
        jdbc.sql("update notice set read_at = ? where id = ? and recipient = ? and read_at is null")
                .params(office.now().atOffset(ZoneOffset.UTC), id, person)
                .update();
    }

    private static Notice notice(ResultSet row, int n) throws SQLException {
        String[] args = (String[]) row.getArray("args").getArray();
        @Nullable UUID change = row.getObject("change_id", UUID.class);
        @Nullable String link = row.getString("link");
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("key"),
                List.of(args),
                change,
                link,
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
