package jp.shimon.process.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import jp.shimon.calendar.Office;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 保留と例外：what is written at a task without moving it. */
@Component
public class Holding {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 15);

    private final TaskService tasks;

    Holding(TaskService tasks) {
        this.tasks = tasks;
    }

    /** Rests until a day; what was due before is due then. @return when it is due */
    public LocalDate hold(Task task, @Nullable LocalDate until) {
        LocalDate due = LocalDate.ofInstant(task.getDueDate().toInstant(), Office.ZONE);
        LocalDate later = until == null || until.isBefore(due) ? due : until;
        task.setFollowUpDate(until == null ? null : date(until));
        task.setDueDate(date(later));
        tasks.saveTask(task);
        return later;
    }

    public void offer(String task, String person) {
        tasks.addCandidateUser(task, person);
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atTime(END_OF_DAY).atZone(Office.ZONE).toInstant());
    }
}
