package jp.shimon.process.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.identity.Person;
import jp.shimon.process.TaskOffered;
import jp.shimon.process.steps.Case;
import jp.shimon.process.steps.Doers;
import jp.shimon.process.steps.Step;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 担い手の改め：open tasks are offered anew to whoever may do them now, after people or departments changed. Part of a
 * {@link Work}, so that it is done with them or not at all.
 */
@Component
public class TaskOffers {

    private final TaskService tasks;
    private final TaskWatch watch;
    private final DeskBooks books;

    TaskOffers(TaskService tasks, TaskWatch watch, DeskBooks books) {
        this.tasks = tasks;
        this.watch = watch;
        this.books = books;
    }

    /** Those offered to these groups, in the hands of these people, or offered to single persons or to nobody. */
    public void renew(Collection<String> groups, Collection<String> people) {
        affected(groups, people).distinct().forEach(this::renew);
    }

    /** All of some cases. */
    public void renewOf(Collection<UUID> cases) {
        String[] keys = cases.stream().map(UUID::toString).toArray(String[]::new);
        tasks.createTaskQuery().processInstanceBusinessKeyIn(keys).list().forEach(task -> renew(task.getId()));
    }

    /** How many tasks wait for these groups. */
    public long waitingFor(Collection<String> groups) {
        return groups.isEmpty() ? 0 : ofGroups(groups).count();
    }

    private Stream<String> affected(Collection<String> groups, Collection<String> people) {
        Stream<Task> found = Stream.of(
                        tasks.createTaskQuery().withCandidateUsers().includeAssignedTasks(),
                        tasks.createTaskQuery()
                                .taskUnassigned()
                                .withoutCandidateUsers()
                                .withoutCandidateGroups())
                .flatMap(query -> query.list().stream());
        Stream<Task> held = people.isEmpty()
                ? Stream.empty()
                : tasks.createTaskQuery().taskAssigneeIn(people.toArray(String[]::new)).list().stream();
        Stream<Task> offered = groups.isEmpty() ? Stream.empty() : ofGroups(groups).list().stream();
        return Stream.of(found, held, offered).flatMap(some -> some).map(Task::getId);
    }

    private TaskQuery ofGroups(Collection<String> groups) {
        return tasks.createTaskQuery().taskCandidateGroupIn(List.copyOf(groups)).includeAssignedTasks();
    }

    private void renew(String id) {
        TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(id);
        Step step = books.steps().of(task.getTaskDefinitionKey());
        Case at = CaseOf.task(task);
        Doers doers = step.doers(at);
        String claimed = task.getAssignee();
        takeBack(task);
        List<String> offered = watch.offerAnew(task, step, at);
        if (task.getAssignee() == null && stillMay(claimed, doers)) {
            task.setAssignee(claimed);
        }
        books.events().publishEvent(new TaskOffered(id, step.subject(at).department(), offered));
    }

    private static void takeBack(TaskEntity task) {
        for (IdentityLink link : List.copyOf(task.getCandidates())) {
            if (link.getGroupId() == null) {
                task.deleteCandidateUser(link.getUserId());
            } else {
                task.deleteCandidateGroup(link.getGroupId());
            }
        }
        task.setAssignee(null);
    }

    private boolean stillMay(@Nullable String claimed, Doers doers) {
        return claimed != null
                && books.accounts().active(claimed).filter(doers::include).isPresent();
    }

    /** The groups of somebody that were not theirs before. */
    public static List<String> gained(@Nullable Person before, Person now) {
        List<String> old = before == null ? List.of() : Work.groups(before);
        return Work.groups(now).stream()
                .filter(group -> !old.contains(group))
                .map(Objects::requireNonNull)
                .toList();
    }
}
