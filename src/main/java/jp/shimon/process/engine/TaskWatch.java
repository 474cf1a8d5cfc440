package jp.shimon.process.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.TaskClosed;
import jp.shimon.process.TaskOpened;
import jp.shimon.process.steps.Case;
import jp.shimon.process.steps.Doers;
import jp.shimon.process.steps.Step;
import jp.shimon.process.steps.Subject;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** タスクの生成と終了：turns the role of a step into the persons or the group who may do it now, and tells the house. */
@Component
class TaskWatch {

    /** Between the step's name and its subject in the engine's task name. */
    static final String SEPARATOR = "：";

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 15);
    private static final int NAME = 200;

    private final DeskBooks books;
    private final Stranded stranded;
    private final Office office;

    TaskWatch(DeskBooks books, Stranded stranded, Office office) {
        this.books = books;
        this.stranded = stranded;
        this.office = office;
    }

    void opened(DelegateTask task) {
        Step step = books.steps().of(task.getTaskDefinitionKey());
        Case at = CaseOf.task(task);
        Subject subject = step.subject(at);
        LocalDate due = step.due(at, office);
        task.setName(shorten(step.name(at, task.getName()) + SEPARATOR + subject.title()));
        task.setDueDate(Date.from(due.atTime(END_OF_DAY).atZone(Office.ZONE).toInstant()));
        Doers doing = stranded.doers(step, at);
        List<String> doers = offer(task, doing);
        stranded.lookAfter(task, step, subject, doing, doers);
        Instant since = office.now();
        books.events()
                .publishEvent(new TaskOpened(
                        task.getId(),
                        step.key(),
                        subject.changes(),
                        subject.consultation(),
                        subject.department(),
                        doers,
                        since,
                        due));
    }

    void closed(DelegateTask task) {
        books.events().publishEvent(new TaskClosed(task.getId()));
    }

    /** After people or departments changed; deputies of whoever is away included. */
    List<String> offerAnew(DelegateTask task, Step step, Case at) {
        Doers doing = stranded.doers(step, at);
        List<String> doers = offer(task, doing);
        stranded.lookAfter(task, step, step.subject(at), doing, doers);
        return doers;
    }

    private List<String> offer(DelegateTask task, Doers doers) {
        return doers.byRole().stream()
                .flatMap(each -> offerToRole(task, each).stream())
                .toList();
    }

    private List<String> offerToRole(DelegateTask task, Doers doers) {
        List<String> everybody = doers.groupsOfAll();
        if (!everybody.isEmpty()) {
            everybody.forEach(task::addCandidateGroup);
            return everybody;
        }
        String only = doers.only();
        Role role = doers.role();
        if (only != null) {
            task.setAssignee(only);
            // theirs already, and still offered to them once they let it go
            task.addCandidateUser(only);
            return List.of(only);
        }
        if (role == null) {
            throw new IllegalStateException("nobody is meant to do " + task.getTaskDefinitionKey());
        }
        List<Person> group = books.accounts().having(role).stream()
                .filter(person -> doers.department() == null || person.worksIn(doers.department()))
                .toList();
        List<Person> may = group.stream().filter(doers::include).toList();
        if (may.size() == group.size() && !may.isEmpty()) {
            task.addCandidateGroup(doers.group());
            return List.of(doers.group());
        }
        may.forEach(person -> task.addCandidateUser(person.username()));
        return may.stream().map(Person::username).toList();
    }

    private static String shorten(String name) {
        return name.length() <= NAME ? name : name.substring(0, NAME - 1) + "…";
    }
}
