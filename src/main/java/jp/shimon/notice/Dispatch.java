package jp.shimon.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.calendar.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 発信の帳簿：who may send which letter now, and what came of it; each in a short transaction of its own, so that none is open
 * while a mail server is waited for.
 */
@Component
class Dispatch {

    /** How long a sender has for one letter; longer than every time-out of the connection together. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int FAILURE = 500;
    private static final int LONGEST_BREAK = 6;

    private final JdbcClient jdbc;
    private final Office office;
    private final MailSettings mail;

    Dispatch(JdbcClient jdbc, Office office, MailSettings mail) {
        this.jdbc = jdbc;
        this.office = office;
        this.mail = mail;
    }

    /** 出す手紙。 {@code tries}: this one included. */
    record Outgoing(UUID id, String address, String subject, String body, Instant writtenAt, int tries) {}

    /** The next letter that is due, for this sender alone; another one passes over it. */
    @Transactional
    public Optional<Outgoing> next() {
        Instant now = office.now();
        return jdbc.sql("update outbox set tries = tries + 1, next_try = :lease where id ="
                        + " (select id from outbox where sent_at is null and given_up_at is null and next_try <= :now"
                        + " order by next_try, id limit 1 for update skip locked)"
                        + " returning id, address, subject, body, written_at, tries")
                .param("lease", utc(now.plus(LEASE)))
                .param("now", utc(now))
                .query(Dispatch::outgoing)
                .optional();
    }

    @Transactional
    public void sent(Outgoing letter) {
        jdbc.sql("update outbox set sent_at = ?, failure = null where id = ? and sent_at is null")
                .params(utc(office.now()), letter.id())
                .update();
    }

    /** Tried again after 1, 2, 4 … 64 minutes; given up after so many tries, or at once where no try can help. */
    @Transactional
    public void failed(Outgoing letter, String why, boolean hopeless) {
        Instant now = office.now();
        boolean over = hopeless || letter.tries() >= mail.tries();
        Duration pause = Duration.ofMinutes(1L << Math.min(letter.tries() - 1, LONGEST_BREAK));
        jdbc.sql("update outbox set next_try = ?, failure = ?, given_up_at = ? where id = ? and sent_at is null")
                .params(
                        utc(now.plus(pause)),
                        why.substring(0, Math.min(why.length(), FAILURE)),
                        over ? utc(now) : null,
                        letter.id())
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Outgoing outgoing(ResultSet row, int n) throws SQLException {
        return new Outgoing(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"));
    }
}
