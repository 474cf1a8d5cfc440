package jp.shimon.notice;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** お知らせ箱。 What somebody must know but need not answer; told, and put into the post, in the transaction that caused it. */
@Component
public class Notices {

    private static final String COLUMNS =
            "select id, key, args, change_id, consultation_id, link, at, read_at from notice ";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Office office;
    private final Outbox outbox;

    Notices(JdbcClient jdbc, ObjectMapper json, Office office, Outbox outbox) {
        this.jdbc = jdbc;
        this.json = json;
        this.office = office;
        this.outbox = outbox;
    }

    /** Tells each person one sentence about a change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<String> people, String key, List<String> args, UUID change) {
        tell(people, Sentence.of(key, args.toArray()), About.change(change));
    }

    /** Tells each person one sentence, by mail too where that is set up; its days and words are said as each one reads. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<String> people, Sentence sentence, About about) {
        OffsetDateTime now = office.now().atOffset(ZoneOffset.UTC);
        String args = SentenceJson.written(sentence, json);
        for (String person : people) {
            jdbc.sql("insert into notice (id, recipient, key, args, change_id, consultation_id, link, at)"
                            + " values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            person,
                            sentence.key(),
                            args,
                            about.change(),
                            about.consultation(),
                            about.page(),
                            now)
                    .update();
        }
        outbox.put(people, sentence, about);
    }

    /** The unread ones, newest first, at most 50. */
    @Transactional(readOnly = true)
    public List<Notice> unreadOf(String person) {
        return jdbc.sql(COLUMNS + "where recipient = ? and read_at is null order by at desc, id desc limit 50")
                .param(person)
                .query(this::notice)
                .list();
    }

    @Transactional(readOnly = true)
    public int unreadCount(String person) {
        return jdbc.sql("select count(*) from notice where recipient = ? and read_at is null")
                .param(person)
                .query(Integer.class)
                .single();
    }

    /**
     * All of a person's, read and unread, newest first.
     *
     * @param after the last one that the reader has; {@code null} = from the newest
     * @throws Refused INVALID when there is no such notice of theirs
     */
    @Transactional(readOnly = true)
    public List<Notice> of(String person, @Nullable UUID after, int limit) {
        if (after == null) {
            return jdbc.sql(COLUMNS + "where recipient = ? order by at desc, id desc limit ?")
                    .params(person, limit)
                    .query(this::notice)
                    .list();
        }
        Boolean known = jdbc.sql("select exists (select 1 from notice where id = ? and recipient = ?)")
                .params(after, person)
                .query(Boolean.class)
                .single();
        if (!known) {
            throw Refused.invalid("after", "cursor.gone");
        }
        return jdbc.sql(COLUMNS + "where recipient = ? and (at, id) < (select at, id from notice where id = ?)"
                        + " order by at desc, id desc limit ?")
                .params(person, after, limit)
                .query(this::notice)
                .list();
    }

    @Transactional
    public void read(UUID id, String person) {
        jdbc.sql("update notice set read_at = ? where id = ? and recipient = ? and read_at is null")
                .params(office.now().atOffset(ZoneOffset.UTC), id, person)
                .update();
    }

    /** すべて既読にする。 */
    @Transactional
    public void readAll(String person) {
        jdbc.sql("update notice set read_at = ? where recipient = ? and read_at is null")
                .params(office.now().atOffset(ZoneOffset.UTC), person)
                .update();
    }

    private Notice notice(ResultSet row, int n) throws SQLException {
        @Nullable UUID change = row.getObject("change_id", UUID.class);
        @Nullable UUID consultation = row.getObject("consultation_id", UUID.class);
        return new Notice(
                row.getObject("id", UUID.class),
                SentenceJson.read(row.getString("key"), row.getString("args"), json),
                new About(change, consultation, row.getString("link")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null);
    }
}
