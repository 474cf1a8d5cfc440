package jp.shimon.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.shimon.process.TaskClosed;
import jp.shimon.process.TaskHeld;
import jp.shimon.process.TaskOffered;
import jp.shimon.process.TaskOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 待っているタスクの表：kept in step with the engine, in its transactions, so that counting needs no engine. */
@Component
class Waiting {

    private static final String COLUMNS =
            "select task_id, step, changes, consultation_id, department, doers, since, due, held_until, held_reason, held_by from waiting ";

    private final JdbcClient jdbc;

    Waiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(TaskOpened opened) {
        jdbc.sql("insert into waiting (task_id, step, changes, consultation_id, department, doers, since, due)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        opened.task(),
                        opened.step(),
                        opened.changes().toArray(UUID[]::new),
                        opened.consultation(),
                        opened.department(),
                        opened.doers().toArray(String[]::new),
                        opened.since().atOffset(ZoneOffset.UTC),
                        opened.due())
                .update();
    }

    @EventListener
    void on(TaskHeld held) {
        jdbc.sql("update waiting set due = ?, held_until = ?, held_reason = ?, held_by = ? where task_id = ?")
                .params(held.due(), held.until(), held.reason(), held.by(), held.task())
                .update();
    }

    @EventListener
    void on(TaskOffered offered) {
        jdbc.sql("update waiting set department = ?, doers = ? where task_id = ?")
                .params(offered.department(), offered.doers().toArray(String[]::new), offered.task())
                .update();
    }

    @EventListener
    void on(TaskClosed closed) {
        jdbc.sql("delete from waiting where task_id = ?").param(closed.task()).update();
    }

    List<WaitingTask> ofChange(UUID change) {
        return jdbc.sql(COLUMNS + "where changes @> array[?]::uuid[] order by since")
                .param(change)
                .query(Waiting::task)
                .list();
    }

    List<WaitingTask> ofConsultation(UUID consultation) {
        return jdbc.sql(COLUMNS + "where consultation_id = ? order by since, task_id")
                .param(consultation)
                .query(Waiting::task)
                .list();
    }

    List<WaitingTask> of(Collection<String> tasks) {
        return tasks.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "where task_id in (:tasks)")
                        .param("tasks", tasks)
                        .query(Waiting::task)
                        .list();
    }

    List<WaitingTask> all(int limit) {
        return jdbc.sql(COLUMNS + "order by due, since, task_id limit ?")
                .param(limit)
                .query(Waiting::task)
                .list();
    }

    List<WaitingTask> dueBy(LocalDate day, LocalDate awake, String after, int limit) {
        return jdbc.sql(COLUMNS + "where (due <= ? or held_until <= ?) and task_id > ? order by task_id limit ?")
                .params(day, awake, after, limit)
                .query(Waiting::task)
                .list();
    }

    private static WaitingTask task(ResultSet row, int n) throws SQLException {
        @Nullable UUID consultation = row.getObject("consultation_id", UUID.class);
        @Nullable String department = row.getString("department");
        return new WaitingTask(
                row.getString("task_id"),
                row.getString("step"),
                List.of((UUID[]) row.getArray("changes").getArray()),
                consultation,
                department,
                List.of((String[]) row.getArray("doers").getArray()),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("due", LocalDate.class),
                row.getObject("held_until", LocalDate.class),
                row.getString("held_reason"),
                row.getString("held_by"));
    }
}
