package jp.shimon.process.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import jp.shimon.process.TaskView;
import jp.shimon.process.steps.Away;
import jp.shimon.process.steps.Capacity;
import jp.shimon.process.steps.Case;
import jp.shimon.process.steps.StandIns;
import jp.shimon.process.steps.StandIns.Request;
import jp.shimon.process.steps.Steps;
import jp.shimon.process.steps.Subject;
import jp.shimon.shared.Cursor;
import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads tasks from the engine into the shape that the house shows. */
@Component
public class TaskDesk {

    private static final int MOST = 5000;
    private static final Set<String> BUNDLES = Set.of("consultation", Case.EXCHANGE);

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Steps steps;
    private final StandIns standIns;
    private final Away away;

    TaskDesk(TaskService tasks, RuntimeService runtime, Steps steps, StandIns standIns, Away away) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.steps = steps;
        this.standIns = standIns;
        this.away = away;
    }

    /** Tasks that a person may do now, for themselves or for a decider who is away. */
    public List<TaskView> of(Person person, Cursor cursor) {
        Stream<Task> own = offered(person, tasks.createTaskQuery());
        Stream<Task> covered = away.coveredBy(person).stream()
                .flatMap(absent -> offered(absent, tasks.createTaskQuery().taskDefinitionKeyIn(StandIns.finals())));
        List<Task> page = Stream.concat(own, covered)
                .filter(task -> task.getAssignee() == null || task.getAssignee().equals(person.username()))
                .collect(Collectors.toMap(Task::getId, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .filter(task -> !StandIns.isFinal(task.getTaskDefinitionKey()) || standIns.may(request(task, person)))
                .toList();
        List<Task> shown = cursor.page(page, Task::getId);
        Map<String, UUID> keys = businessKeys(shown);
        return shown.stream().map(task -> listed(task, keys)).toList();
    }

    private static Stream<Task> offered(Person person, TaskQuery query) {
        return query
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
                .listPage(0, MOST)
                .stream();
    }

    public TaskView one(String id, Person person) {
        Task task = open(id).orElseThrow(() -> Refused.notFound("task.gone"));
        Request request = request(task, person);
        Capacity capacity = standIns.capacity(request, Capacity.Kind.OWN);
        return view(request, task, standIns.fields(request, capacity));
    }

    /** One task as anybody may know it who may see its case: what it asks is left out. */
    public TaskView known(String id, Person person) {
        Task task = open(id).orElseThrow(() -> Refused.notFound("task.gone"));
        return view(request(task, person), task, List.of());
    }

    public Optional<Task> open(String id) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(id).singleResult());
    }

    public Request request(Task task, Person person) {
        UUID key = Optional.ofNullable(businessKeys(List.of(task)).get(task.getProcessInstanceId()))
                .orElseThrow(() -> Refused.notFound("task.gone"));
        Case at = new Case(CaseOf.processKey(task.getProcessDefinitionId()), key, variables(task.getId()));
        return new Request(steps.of(task.getTaskDefinitionKey()), at, task.getId(), person);
    }

    private static TaskView view(Request request, Task task, List<Field> fields) {
        Subject subject = request.step().subject(request.at());
        @Nullable
        UUID change = subject.changes().size() == 1 ? subject.changes().get(0) : null;
        return view(
                task,
                subject.title(),
                change,
                subject.consultation(),
                request.at().itemIfAny(),
                fields);
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

    public Map<UUID, String> open(Collection<UUID> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        String[] asked = keys.stream().map(UUID::toString).toArray(String[]::new);
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(asked)
                .orderByTaskId()
                .asc()
                .list();
        Map<String, UUID> byInstance = businessKeys(open);
        return open.stream()
                .collect(Collectors.toMap(
                        task -> Objects.requireNonNull(byInstance.get(task.getProcessInstanceId())),
                        Task::getId,
                        (first, other) -> first));
    }

    public UUID businessKey(String id) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        return Optional.ofNullable(task)
                .map(found -> businessKeys(List.of(found)).get(found.getProcessInstanceId()))
                .orElseThrow(() -> Refused.notFound("task.gone"));
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
                BUNDLES.contains(process) ? key : null,
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
                heldUntil(task),
                fields);
    }

    private static @Nullable LocalDate heldUntil(Task task) {
        return task.getFollowUpDate() == null
                ? null
                : LocalDate.ofInstant(task.getFollowUpDate().toInstant(), Office.ZONE);
    }
}
