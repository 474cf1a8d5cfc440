package jp.shimon.process.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import jp.shimon.process.TaskView;
import jp.shimon.process.steps.Case;
import jp.shimon.process.steps.Step;
import jp.shimon.process.steps.Steps;
import jp.shimon.process.steps.Subject;
import jp.shimon.shared.Cursor;
import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads tasks from the engine into the shape that the house shows. */
@Component
public class TaskDesk {

    private static final int MOST = 500;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Steps steps;

    TaskDesk(TaskService tasks, RuntimeService runtime, Steps steps) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.steps = steps;
    }

    public List<TaskView> of(Person person, Cursor cursor) {
        List<Task> mine = tasks.createTaskQuery()
                .or()
                .taskCandidateGroupIn(Work.groups(person))
                .taskCandidateUser(person.username())
                .taskAssignee(person.username())
                .includeAssignedTasks()
                .endOr()
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(0, MOST);
        List<Task> page = mine.stream()
                .filter(task -> task.getAssignee() == null || task.getAssignee().equals(person.username()))
                .toList();
        List<Task> shown = cursor.page(page, Task::getId);
        Map<String, UUID> keys = businessKeys(shown);
        return shown.stream().map(task -> listed(task, keys)).toList();
    }

    public TaskView one(String id, Person person) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        if (task == null) {
            throw Refused.notFound("task.gone");
        }
        UUID key = Optional.ofNullable(businessKeys(List.of(task)).get(task.getProcessInstanceId()))
                .orElseThrow(() -> Refused.notFound("task.gone"));
        Step step = steps.of(task.getTaskDefinitionKey());
        Case at = new Case(CaseOf.processKey(task.getProcessDefinitionId()), key, variables(id));
        if (!step.doers(at).include(person)) {
            throw Refused.forbidden("task.notYours");
        }
        Subject subject = step.subject(at);
        @Nullable
        UUID change = subject.changes().size() == 1 ? subject.changes().get(0) : null;
        return view(task, subject.title(), change, subject.consultation(), at.itemIfAny(), step.fields(at));
    }

    private Function<String, @Nullable Object> variables(String task) {
        return name -> tasks.getVariable(task, name);
    }

    public Optional<String> open(String step, UUID businessKey) {
        return tasks
                .createTaskQuery()
                .taskDefinitionKey(step)
                .processInstanceBusinessKey(businessKey.toString())
                .list()
                .stream()
                .map(Task::getId)
                .findFirst();
    }

    public List<String> activeElements(UUID businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey.toString()).list().stream()
                .flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream())
                .distinct()
                .toList();
    }

    private Map<String, UUID> businessKeys(List<Task> shown) {
        Set<String> instances = shown.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return instances.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .collect(Collectors.toMap(
                                ProcessInstance::getId, instance -> UUID.fromString(instance.getBusinessKey())));
    }

    private static TaskView listed(Task task, Map<String, UUID> keys) {
        UUID key = keys.get(task.getProcessInstanceId());
        String process = CaseOf.processKey(task.getProcessDefinitionId());
        String name = task.getName();
        String subject = name.substring(name.indexOf(TaskWatch.SEPARATOR) + 1);
        return view(
                task,
                subject,
                process.equals("plan-change") ? key : null,
                process.equals("consultation") ? key : null,
                null,
                List.of());
    }

    private static TaskView view(
            Task task,
            String subject,
            @Nullable UUID change,
            @Nullable UUID consultation,
            @Nullable UUID item,
            List<Field> fields) {
        String name = task.getName();
        return new TaskView(
                task.getId(),
                task.getTaskDefinitionKey(),
                name.substring(0, name.indexOf(TaskWatch.SEPARATOR)),
                CaseOf.processKey(task.getProcessDefinitionId()),
                subject,
                task.getCreateTime().toInstant(),
                LocalDate.ofInstant(task.getDueDate().toInstant(), Office.ZONE),
                change,
                consultation,
                item,
                fields);
    }
}
