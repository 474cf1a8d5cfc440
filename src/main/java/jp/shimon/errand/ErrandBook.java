package jp.shimon.errand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.calendar.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 後処理の帳簿：who may do which errand now, and what came of it; each in a short transaction of its own, so that none is open
 * while a paper is drawn or a disk is waited for.
 */
@Component
class ErrandBook {

    /** How long a doer has for one errand. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** After so many failures it is given up, until somebody asks for it again. */
    static final int TRIES = 8;

    private static final int FAILURE = 1000;
    private static final int LONGEST_BREAK = 6;
    private static final String STATE =
            "select kind, subject, noted_at, tries, next_try, done_at, given_up_at, failure from errand ";

    private final JdbcClient jdbc;
    private final Office office;

    ErrandBook(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** What the record owes is noted once; what was done and is owed anew is open again. */
    @Transactional
    public void note(ErrandKind kind, Collection<UUID> owed) {
        for (UUID subject : owed) {
            jdbc.sql("insert into errand (kind, subject, noted_at, next_try) values (:kind, :subject, :now, :now)"
                            + " on conflict (kind, subject) do update set done_at = null, tries = 0, next_try = :now"
                            + " where errand.done_at is not null")
                    .param("kind", kind.name())
                    .param("subject", subject)
                    .param("now", utc(office.now()))
                    .update();
        }
    }

    /** もう一度：from the beginning, whatever came of it before. */
    @Transactional
    public void anew(ErrandKind kind, UUID subject) {
        jdbc.sql("insert into errand (kind, subject, noted_at, next_try) values (:kind, :subject, :now, :now)"
                        + " on conflict (kind, subject) do update set tries = 0, next_try = :now, done_at = null,"
                        + " given_up_at = null, failure = null")
                .param("kind", kind.name())
                .param("subject", subject)
                .param("now", utc(office.now()))
                .update();
    }

    /** The next one that is due, for this doer alone; another one passes over it. */
    @Transactional
    public Optional<Errand> next() {
        Instant now = office.now();
        return jdbc.sql("update errand set tries = tries + 1, next_try = :lease where (kind, subject) ="
                        + " (select kind, subject from errand where done_at is null and given_up_at is null"
                        + " and next_try <= :now order by next_try, noted_at, subject limit 1 for update skip locked)"
                        + " returning kind, subject, tries")
                .param("lease", utc(now.plus(LEASE)))
                .param("now", utc(now))
                .query((row, n) -> new Errand(
                        ErrandKind.valueOf(row.getString("kind")),
                        row.getObject("subject", UUID.class),
                        row.getInt("tries")))
                .optional();
    }

    /** Not if it was asked for again meanwhile: then it is done again. */
    @Transactional
    public void done(Errand errand) {
        jdbc.sql("update errand set done_at = ?, failure = null"
                        + " where kind = ? and subject = ? and tries = ? and done_at is null and given_up_at is null")
                .params(utc(office.now()), errand.kind().name(), errand.subject(), errand.tries())
                .update();
    }

    /**
     * Tried again after 1, 2, 4 … 64 minutes; given up after so many tries, or at once where no try can help.
     *
     * @return whether it was given up now
     */
    @Transactional
    public boolean failed(Errand errand, String why, boolean hopeless) {
        Instant now = office.now();
        boolean over = hopeless || errand.tries() >= TRIES;
        Duration pause = Duration.ofMinutes(1L << Math.min(errand.tries() - 1, LONGEST_BREAK));
        int written = jdbc.sql("update errand set next_try = ?, failure = ?, given_up_at = ?"
                        + " where kind = ? and subject = ? and tries = ? and done_at is null and given_up_at is null")
                .params(
                        utc(now.plus(pause)),
                        why.substring(0, Math.min(why.length(), FAILURE)),
                        over ? utc(now) : null,
                        errand.kind().name(),
                        errand.subject(),
                        errand.tries())
                .update();
        return over && written == 1;
    }

    Optional<ErrandState> state(ErrandKind kind, UUID subject) {
        return jdbc.sql(STATE + "where kind = ? and subject = ?")
                .params(kind.name(), subject)
                .query(ErrandBook::state)
                .optional();
    }

    /** Those that failed at least once or were given up, newest first. */
    List<ErrandState> stuck(int most) {
        return jdbc.sql(STATE + "where done_at is null and failure is not null order by noted_at desc, subject limit ?")
                .param(most)
                .query(ErrandBook::state)
                .list();
    }

    int waiting() {
        return jdbc.sql("select count(*) from errand where done_at is null and given_up_at is null")
                .query(Integer.class)
                .single();
    }

    private static ErrandState state(ResultSet row, int n) throws SQLException {
        return new ErrandState(
                ErrandKind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                row.getObject("next_try", OffsetDateTime.class).toInstant(),
                at(row, "done_at"),
                at(row, "given_up_at"),
                row.getString("failure"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
