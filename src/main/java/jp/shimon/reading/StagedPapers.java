package jp.shimon.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 資料の預かり：exactly what was uploaded, for the person who uploaded it and for a while. */
@Component
class StagedPapers {

    private static final Duration KEPT = Duration.ofHours(2);

    private final JdbcClient jdbc;
    private final Office office;

    StagedPapers(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    UUID keep(Source source, Wish wish, Person by) {
        jdbc.sql("delete from staged_paper where expires_at <= ?").param(now()).update();
        UUID id = UUID.randomUUID();
        @Nullable Review review = wish.review();
        jdbc.sql("insert into staged_paper (id, owner, name, content, plan, review_year, review_period, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        by.username(),
                        source.name(),
                        source.bytes(),
                        wish.plan(),
                        review == null ? null : review.fiscalYear(),
                        review == null ? null : review.period().name(),
                        now().plus(KEPT))
                .update();
        return id;
    }

    StagedPaper find(UUID id, Person by) {
        return jdbc.sql("select * from staged_paper where id = ? and owner = ? and expires_at > ?")
                .params(id, by.username(), now())
                .query(StagedPapers::paper)
                .optional()
                .orElseThrow(() -> Refused.notFound("reading.notStaged"));
    }

    /** Of two who take it at once, one gets it. */
    StagedPaper take(UUID id, Person by) {
        return jdbc.sql("delete from staged_paper where id = ? and owner = ? and expires_at > ? returning *")
                .params(id, by.username(), now())
                .query(StagedPapers::paper)
                .optional()
                .orElseThrow(() -> Refused.notFound("reading.notStaged"));
    }

    private static StagedPaper paper(ResultSet row, int n) throws SQLException {
        @Nullable String period = row.getString("review_period");
        @Nullable
        Review review = period == null ? null : new Review(row.getInt("review_year"), ReviewPeriod.valueOf(period));
        return new StagedPaper(
                new Source(row.getString("name"), row.getBytes("content")), new Wish(row.getString("plan"), review));
    }

    private OffsetDateTime now() {
        return office.now().atOffset(ZoneOffset.UTC);
    }
}
