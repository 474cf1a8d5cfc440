package jp.shimon.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 後閲。 What waits to be looked at by people who were away, and when they did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PostViews {

    private final JdbcClient jdbc;
    private final Office office;

    PostViews(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** What went on without somebody. */
    public record Missed(
            String step,
            String title,
            List<UUID> changes,
            @Nullable UUID consultation) {}

    public UUID open(String person, Missed missed, @Nullable String doneBy, @Nullable String reason) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into post_view (id, person, step, title, changes, consultation_id, done_by, reason, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        person,
                        missed.step(),
                        missed.title(),
                        missed.changes().toArray(UUID[]::new),
                        missed.consultation(),
                        doneBy,
                        reason,
                        office.now().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    public void viewed(UUID id, @Nullable String note, Person by) {
        jdbc.sql("update post_view set viewed_at = ?, note = ? where id = ? and person = ? and viewed_at is null")
                .params(office.now().atOffset(ZoneOffset.UTC), note, id, by.username())
                .update();
    }

    /** @throws Refused NOT_FOUND */
    @Transactional(readOnly = true)
    public PostView get(UUID id) {
        return jdbc.sql(
                        "select id, person, step, title, changes, consultation_id, done_by, reason, opened_at, viewed_at"
                                + " from post_view where id = ?")
                .param(id)
                .query(PostViews::read)
                .optional()
                .orElseThrow(() -> Refused.notFound("task.gone"));
    }

    private static PostView read(ResultSet row, int n) throws SQLException {
        @Nullable OffsetDateTime viewed = row.getObject("viewed_at", OffsetDateTime.class);
        return new PostView(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("step"),
                row.getString("title"),
                List.of((UUID[]) row.getArray("changes").getArray()),
                row.getObject("consultation_id", UUID.class),
                row.getString("done_by"),
                row.getString("reason"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                viewed == null ? null : viewed.toInstant());
    }
}
