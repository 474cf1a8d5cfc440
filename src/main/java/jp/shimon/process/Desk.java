package jp.shimon.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.identity.Person;
import jp.shimon.process.engine.TaskDesk;
import jp.shimon.process.engine.Work;
import jp.shimon.shared.Cursor;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;

/** 机：tasks that I may do now, what they ask, and their completion. The only way to complete anything. */
@Component
public class Desk {

    private final TaskDesk tasks;
    private final Work work;

    Desk(TaskDesk tasks, Work work) {
        this.tasks = tasks;
        this.work = work;
    }

    /** Tasks that the person may do now, oldest first. */
    public List<TaskView> tasksOf(Person person, Cursor cursor) {
        return tasks.of(person, cursor).stream()
                .sorted(Comparator.comparing(TaskView::since).thenComparing(TaskView::id))
                .toList();
    }

    /**
     * One task with its fields.
     *
     * @throws Refused NOT_FOUND when nobody has it any more, FORBIDDEN when it is not this person's
     */
    public TaskView task(String id, Person person) {
        return work.as(person, () -> tasks.one(id, person));
    }

    /** @throws Refused INVALID naming fields, FORBIDDEN, or CONFLICT when somebody was faster; then nothing changed */
    public void complete(String id, Map<String, Object> answers, Person person) {
        work.complete(id, answers, person);
    }

    /** The open task of a step in a case, if there is one. */
    public Optional<String> openTask(String step, UUID businessKey) {
        return tasks.open(step, businessKey);
    }

    /** One open task of each case that has one, in two statements. */
    public Map<UUID, String> openTasks(Collection<UUID> businessKeys) {
        return tasks.open(businessKeys);
    }

    /** The case that a task belongs to. */
    public UUID businessKey(String task) {
        return tasks.businessKey(task);
    }
}
