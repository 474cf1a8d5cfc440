package jp.shimon.process.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.shimon.calendar.Office;
import jp.shimon.identity.AbsenceChanged;
import jp.shimon.process.RoundDue;
import jp.shimon.process.steps.Away;
import jp.shimon.process.steps.Case;
import jp.shimon.process.steps.Doers;
import jp.shimon.process.steps.StandIns;
import jp.shimon.process.steps.StandIns.Request;
import jp.shimon.process.steps.Step;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 代理への割当て：decisions that wait already are offered to whoever stands in for the decider, and to nobody any more when the
 * decider is back. What REST and our pages show is asked at every look; this keeps Tasklist in step with it.
 */
@Component
class DeputyOffers {

    private final TaskService tasks;
    private final DeskBooks books;
    private final Stranded stranded;
    private final Away away;
    private final Office office;

    DeputyOffers(TaskService tasks, DeskBooks books, Stranded stranded, Away away, Office office) {
        this.tasks = tasks;
        this.books = books;
        this.stranded = stranded;
        this.away = away;
        this.office = office;
    }

    @EventListener
    void on(AbsenceChanged changed) {
        if (changed.absence().covers(office.today())) {
            lookAgain();
        }
    }

    /** Absences begin and end by the calendar, too. */
    @EventListener
    void on(RoundDue due) {
        lookAgain();
    }

    private void lookAgain() {
        ((ServiceImpl) tasks)
                .getCommandExecutor()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    for (Task task : tasks.createTaskQuery()
                            .taskDefinitionKeyIn(StandIns.finals())
                            .list()) {
                        renew(Context.getCommandContext().getTaskManager().findTaskById(task.getId()));
                    }
                    return null;
                }));
    }

    private void renew(TaskEntity task) {
        Step step = books.steps().of(task.getTaskDefinitionKey());
        Case at = CaseOf.task(task);
        Predicate<String> may = username -> books.accounts()
                .active(username)
                .filter(person -> books.standIns().may(new Request(step, at, task.getId(), person)))
                .isPresent();
        List<String> offered = task.getCandidates().stream()
                .flatMap(link -> Optional.ofNullable(link.getUserId()).stream())
                .toList();
        offered.stream().filter(may.negate()).forEach(task::deleteCandidateUser);
        List<String> deputies =
                deputies(stranded.doers(step, at)).stream().filter(may).toList();
        deputies.stream().filter(deputy -> !offered.contains(deputy)).forEach(task::addCandidateUser);
        letGo(task, may, !deputies.isEmpty());
    }

    private List<String> deputies(Doers doing) {
        return away.deputiesFor(doing, away.today());
    }

    /** Nobody keeps a decision in hand who may not take it, or is away while somebody stands in. */
    private void letGo(TaskEntity task, Predicate<String> may, boolean deputies) {
        String claimed = task.getAssignee();
        if (claimed != null && (!may.test(claimed) || (deputies && away.today().contains(claimed)))) {
            task.setAssignee(null);
        }
    }
}
