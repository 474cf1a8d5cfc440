package jp.shimon.process.engine;

import java.util.List;
import java.util.Map;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import jp.shimon.process.steps.AnswerCheck;
import jp.shimon.process.steps.Answers;
import jp.shimon.process.steps.Capacity;
import jp.shimon.process.steps.StandIns.Request;
import jp.shimon.process.steps.Step;
import jp.shimon.process.steps.Subject;
import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** タスクを終える：the only way there is. The step takes the answers into the record, the engine gets the decision. */
final class CompleteTask implements Retried<@Nullable Void> {

    private final DeskBooks books;
    private final String task;
    private final Map<String, ?> given;
    private final Capacity.Kind asked;

    CompleteTask(DeskBooks books, String task, Map<String, ?> given, Capacity.Kind asked) {
        this.books = books;
        this.task = task;
        this.given = given;
        this.asked = asked;
    }

    @Override
    public @Nullable Void execute(CommandContext context) {
        TaskEntity entity = context.getTaskManager().findTaskById(task);
        if (entity == null) {
            throw Refused.conflict("task.gone");
        }
        Person by = person(books.accounts(), context.getAuthenticatedUserId());
        Step step = books.steps().of(entity.getTaskDefinitionKey());
        Request request = new Request(step, CaseOf.task(entity), task, by);
        Capacity capacity = books.standIns().capacity(request, asked);
        refuseClaimed(entity, by, capacity);
        return context.runWithoutAuthorization(() -> {
            Map<String, Object> decision = capacity.is(Capacity.Kind.PASS_OVER)
                    ? books.aftermath().passedOver(request, reason(), drawn(context, entity))
                    : answered(request, capacity);
            new CompleteTaskCmd(task, decision).execute(context);
            return null;
        });
    }

    private Map<String, Object> answered(Request request, Capacity capacity) {
        List<Field> fields = books.standIns().fields(request, capacity, given);
        Answers answers = AnswerCheck.of(fields, Explicit.given(asked, fields, given, request.by()));
        books.standIns().refuseUnexplained(request, capacity, answers);
        Subject subject = request.step().told(request.at());
        Answers taken = Explicit.decider(answers, capacity, request.by());
        Map<String, Object> decision = request.step().take(taken, request.by(), request.at());
        books.events().publishEvent(Explicit.moved(request, subject, fields, answers, capacity));
        books.aftermath().of(request, capacity, answers.text("deputyReason"));
        return decision;
    }

    static Person person(Accounts accounts, @Nullable String username) {
        if (username == null) {
            throw Refused.forbidden("task.signIn");
        }
        return accounts.person(username);
    }

    private String reason() {
        Object reason = given.get("reason");
        return String.valueOf(reason);
    }

    /** Whoever passes over or pulls up does not ask whoever had the task open. */
    private void refuseClaimed(TaskEntity task, Person by, Capacity capacity) {
        String assignee = task.getAssignee();
        boolean above = capacity.is(Capacity.Kind.PULL_UP) || capacity.is(Capacity.Kind.PASS_OVER);
        if (assignee != null && !assignee.equals(by.username()) && !above) {
            throw Refused.conflict(
                    "task.claimed", books.accounts().person(assignee).name());
        }
    }

    /** Whether the drawing that the case began with knows 後閲 as a way on of its own. */
    private static boolean drawn(CommandContext context, TaskEntity task) {
        return context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDeployedProcessDefinitionById(task.getProcessDefinitionId())
                        .findActivity("headPresence")
                != null;
    }
}
