package jp.shimon.web.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.dashboard.WaitingTask;
import jp.shimon.identity.Person;
import jp.shimon.process.Desk;
import jp.shimon.process.DutyVerbs;
import jp.shimon.process.TaskView;
import jp.shimon.process.Verbs;
import jp.shimon.reminder.Reminders;
import jp.shimon.shared.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** タスク。 */
@RestController
@RequestMapping("/api/tasks")
class TaskApi {

    private final Desk desk;
    private final Verbs verbs;
    private final DutyVerbs duties;
    private final Dashboard dashboard;
    private final Reminders reminders;

    TaskApi(Desk desk, Verbs verbs, DutyVerbs duties, Dashboard dashboard, Reminders reminders) {
        this.desk = desk;
        this.verbs = verbs;
        this.duties = duties;
        this.dashboard = dashboard;
        this.reminders = reminders;
    }

    record Note(@Nullable String note) {}

    @GetMapping
    List<TaskJson> mine(
            @RequestParam(defaultValue = "200") int limit,
            @RequestParam(defaultValue = "") String after,
            Person person) {
        List<TaskView> tasks = desk.tasksOf(person, new Cursor(limit, after));
        Map<String, WaitingTask> waiting = dashboard
                .tasks(tasks.stream().map(TaskView::id).toList())
                .stream()
                .collect(Collectors.toMap(WaitingTask::task, Function.identity()));
        return tasks.stream().map(task -> listed(task, waiting.get(task.id()))).toList();
    }

    private static TaskJson listed(TaskView task, @Nullable WaitingTask waiting) {
        List<UUID> changes = waiting == null ? List.of() : waiting.changes();
        @Nullable UUID change = changes.size() == 1 ? changes.get(0) : task.change();
        return TaskJson.listed(task, change, waiting == null ? task.consultation() : waiting.consultation());
    }

    @GetMapping("/{id}")
    TaskJson task(@PathVariable String id, Person person, Locale locale) {
        return TaskJson.whole(desk.task(id, person), locale);
    }

    @PostMapping("/{id}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String id, @RequestBody Map<String, @Nullable Object> answers, Person person) {
        desk.complete(id, answers, person);
    }

    /** 督促する。 For managers and the secretariat. */
    @PostMapping("/{id}/remind")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remind(@PathVariable String id, @RequestBody(required = false) @Nullable Note note, Person person) {
        reminders.remind(id, note == null ? null : note.note(), person);
    }

    /** A reason, and what else the verb wants. */
    record VerbForm(
            @Nullable String reason,
            @Nullable LocalDate until,
            @Nullable String person) {}

    @PostMapping("/{id}/pull-up")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pullUp(@PathVariable String id, @RequestBody VerbForm form, Person person) {
        verbs.pullUp(id, form.reason(), person);
    }

    @PostMapping("/{id}/pass-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void passOver(@PathVariable String id, @RequestBody VerbForm form, Person person) {
        verbs.passOver(id, form.reason(), person);
    }

    @PostMapping("/{id}/hold")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hold(@PathVariable String id, @RequestBody VerbForm form, Person person) {
        verbs.hold(id, form.until(), form.reason(), person);
    }

    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String id, Person person) {
        verbs.release(id, person);
    }

    @PostMapping("/{id}/allow-exception")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void allowException(@PathVariable String id, @RequestBody VerbForm form, Person person) {
        duties.allow(id, form.person(), form.reason(), person);
    }
}
