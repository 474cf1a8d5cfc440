package jp.shimon.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.shimon.calendar.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 督促簿：one row a task, stage and day; whoever writes it first sends the reminder, and nobody else does. */
@Component
class ReminderLog {

    private final JdbcClient jdbc;
    private final Office office;

    ReminderLog(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** A stage, and the day for which it was sent. */
    record Sent(Stage stage, LocalDate forDay) {}

    /** Whether the row is ours, and so the reminder is ours to send; a second round waits here for the first. */
    boolean claim(
            String task,
            Stage stage,
            LocalDate forDay,
            @Nullable String by,
            @Nullable String note,
            Collection<String> recipients) {
        return jdbc.sql("insert into reminder (task_id, stage, for_day, sent_at, sent_by, note, recipients)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                task,
                                stage.name(),
                                forDay,
                                office.now().atOffset(ZoneOffset.UTC),
                                by,
                                note,
                                recipients.toArray(String[]::new))
                        .update()
                == 1;
    }

    /** What the rounds have sent for these tasks already. */
    Map<String, Set<Sent>> sentFor(Collection<String> tasks) {
        Map<String, Set<Sent>> sent = new HashMap<>();
        if (!tasks.isEmpty()) {
            jdbc.sql("select task_id, stage, for_day from reminder where task_id in (:tasks) and sent_by is null")
                    .param("tasks", tasks)
                    .query((row, n) -> sent.computeIfAbsent(row.getString(1), task -> new HashSet<>())
                            .add(new Sent(Stage.valueOf(row.getString(2)), row.getObject(3, LocalDate.class))))
                    .list();
        }
        return sent;
    }

    /** The latest reminder of each task that had one. */
    Map<String, Reminded> latest(Collection<String> tasks) {
        Map<String, Reminded> latest = new HashMap<>();
        if (!tasks.isEmpty()) {
            jdbc.sql("select distinct on (task_id) task_id, stage, sent_at, sent_by from reminder"
                            + " where task_id in (:tasks) order by task_id, sent_at desc")
                    .param("tasks", tasks)
                    .query((row, n) -> latest.put(row.getString("task_id"), reminded(row)))
                    .list();
        }
        return latest;
    }

    private static Reminded reminded(ResultSet row) throws SQLException {
        return new Reminded(
                Stage.valueOf(row.getString("stage")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("sent_by"));
    }
}
