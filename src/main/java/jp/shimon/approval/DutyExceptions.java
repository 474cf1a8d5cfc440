package jp.shimon.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 職務分離の例外。 Allowed by a manager with a reason, used once, and looked at by a second person afterwards. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DutyExceptions {

    private static final String READ =
            "select id, change_id, title, task_id, step, person, allowed_by, reason, allowed_at,"
                    + " used_at, confirmed_by, confirmed_at, confirmed from duty_exception where ";

    private final JdbcClient jdbc;
    private final Office office;

    DutyExceptions(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** The step that somebody is to do for want of anybody else. */
    public record Allowed(UUID change, String title, String task, String step, String person) {}

    /** @throws Refused CONFLICT where one was allowed for this task already */
    public void allow(Allowed allowed, String reason, Person by) {
        int written = jdbc.sql(
                        "insert into duty_exception (id, change_id, title, task_id, step, person, allowed_by, reason, allowed_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (task_id) do nothing")
                .params(
                        UUID.randomUUID(),
                        allowed.change(),
                        allowed.title(),
                        allowed.task(),
                        allowed.step(),
                        allowed.person(),
                        by.username(),
                        reason,
                        now())
                .update();
        if (written == 0) {
            throw Refused.conflict("duty.allowedAlready");
        }
    }

    /** What was allowed to a person for a task and not used yet. */
    @Transactional(readOnly = true)
    public Optional<DutyException> forTask(String task, String person) {
        return jdbc.sql(READ + "task_id = ? and person = ? and used_at is null")
                .params(task, person)
                .query(DutyExceptions::read)
                .optional();
    }

    public void used(UUID id) {
        jdbc.sql("update duty_exception set used_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    public void confirm(UUID id, boolean confirmed, @Nullable String note, Person by) {
        jdbc.sql("update duty_exception set confirmed_by = ?, confirmed_at = ?, confirmed = ?, note = ? where id = ?")
                .params(by.username(), now(), confirmed, note, id)
                .update();
    }

    /** @throws Refused NOT_FOUND */
    @Transactional(readOnly = true)
    public DutyException get(UUID id) {
        return jdbc.sql(READ + "id = ?")
                .param(id)
                .query(DutyExceptions::read)
                .optional()
                .orElseThrow(() -> Refused.notFound("task.gone"));
    }

    @Transactional(readOnly = true)
    public List<DutyException> of(UUID change) {
        return jdbc.sql(READ + "change_id = ? order by allowed_at")
                .param(change)
                .query(DutyExceptions::read)
                .list();
    }

    private OffsetDateTime now() {
        return office.now().atOffset(ZoneOffset.UTC);
    }

    private static DutyException read(ResultSet row, int n) throws SQLException {
        return new DutyException(
                row.getObject("id", UUID.class),
                row.getObject("change_id", UUID.class),
                row.getString("title"),
                row.getString("task_id"),
                row.getString("step"),
                row.getString("person"),
                row.getString("allowed_by"),
                row.getString("reason"),
                row.getObject("allowed_at", OffsetDateTime.class).toInstant(),
                instant(row, "used_at"),
                row.getString("confirmed_by"),
                instant(row, "confirmed_at"),
                row.getObject("confirmed", Boolean.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
