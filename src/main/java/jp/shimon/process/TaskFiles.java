package jp.shimon.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.engine.TaskDesk;
import jp.shimon.process.engine.Work;
import jp.shimon.process.steps.Capacity;
import jp.shimon.process.steps.StandIns;
import jp.shimon.process.steps.StandIns.Request;
import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** タスクの控え：what a task is and what a person may do at it, for whoever may see its case. */
@Component
public class TaskFiles {

    private final TaskDesk tasks;
    private final StandIns standIns;
    private final DutyVerbs duties;
    private final Changes changes;
    private final Work work;

    TaskFiles(TaskDesk tasks, StandIns standIns, DutyVerbs duties, Changes changes, Work work) {
        this.tasks = tasks;
        this.standIns = standIns;
        this.duties = duties;
        this.changes = changes;
        this.work = work;
    }

    /** @throws Refused NOT_FOUND when nobody has it any more, FORBIDDEN for whom it is none of their business */
    public TaskAbout about(String id, Person person) {
        return work.as(person, () -> {
            Task task = tasks.open(id).orElseThrow(() -> Refused.notFound("task.gone"));
            Request request = tasks.request(task, person);
            Optional<Capacity> capacity = usual(request);
            if (capacity.isEmpty() && !visible(request)) {
                throw Refused.forbidden("task.notYours");
            }
            return new TaskAbout(
                    capacity.isPresent() ? tasks.one(id, person) : tasks.known(id, person),
                    capacity.isPresent(),
                    capacity.map(Capacity::whom).map(Person::name).orElse(null),
                    legal(request, Capacity.Kind.PULL_UP),
                    person.is(Role.SECRETARIAT) && StandIns.isIntermediate(request.step()),
                    person.is(Role.MANAGER) ? duties.candidates(request) : List.of());
        });
    }

    private Optional<Capacity> usual(Request request) {
        try {
            return standIns.usual(request);
        } catch (Refused ownDraft) {
            return Optional.empty();
        }
    }

    private boolean legal(Request request, Capacity.Kind kind) {
        try {
            standIns.capacity(request, kind);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private boolean visible(Request request) {
        Set<ChangeId> ids = request.step().subject(request.at()).changes().stream()
                .map(ChangeId::new)
                .collect(Collectors.toSet());
        return changes.heads(ids).stream().anyMatch(head -> head.visibleTo(request.by()));
    }
}
