package jp.shimon.process.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import jp.shimon.process.FieldType;
import jp.shimon.process.Moved;
import jp.shimon.process.steps.AnswerCheck;
import jp.shimon.process.steps.Answers;
import jp.shimon.process.steps.Case;
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

    CompleteTask(DeskBooks books, String task, Map<String, ?> given) {
        this.books = books;
        this.task = task;
        this.given = given;
    }

    @Override
    public @Nullable Void execute(CommandContext context) {
        TaskEntity entity = context.getTaskManager().findTaskById(task);
        if (entity == null) {
            throw Refused.conflict("task.gone");
        }
        Person by = person(books.accounts(), context.getAuthenticatedUserId());
        Step step = books.steps().of(entity.getTaskDefinitionKey());
        Case at = CaseOf.task(entity);
        refuseStrangers(entity, step, at, by);
        List<Field> fields = step.fields(at, given);
        Answers answers = AnswerCheck.of(fields, given);
        Subject subject = step.subject(at);
        Map<String, Object> decision = step.take(answers, by, at);
        books.events().publishEvent(moved(step, by, subject, fields, answers));
        return context.runWithoutAuthorization(() -> {
            new CompleteTaskCmd(task, decision).execute(context);
            return null;
        });
    }

    static Person person(Accounts accounts, @Nullable String username) {
        if (username == null) {
            throw Refused.forbidden("task.signIn");
        }
        return accounts.person(username);
    }

    private static void refuseStrangers(TaskEntity task, Step step, Case at, Person by) {
        if (!step.doers(at).include(by)) {
            throw Refused.forbidden("task.notYours");
        }
        String assignee = task.getAssignee();
        if (assignee != null && !assignee.equals(by.username())) {
            throw Refused.conflict("task.claimed", assignee);
        }
    }

    /** A choice that was left as it stood says nothing. */
    private static boolean says(Field field, String shown) {
        return field.required() || !shown.equals(String.valueOf(field.value()));
    }

    /** The record's own word, such as a name, where the choice was made by an id. */
    private static String words(Field field, String shown) {
        return field.options().stream()
                .filter(option ->
                        option.value().equals(shown) && option.label().key().equals("verbatim"))
                .map(option -> String.valueOf(option.label().args().get(0)))
                .findFirst()
                .orElse(shown);
    }

    private static Moved moved(Step step, Person by, Subject subject, List<Field> fields, Answers answers) {
        Map<String, String> told = new LinkedHashMap<>();
        for (Field field : fields) {
            if (field.type() == FieldType.SELECT || field.type() == FieldType.DATE) {
                answers.shown(field.name())
                        .filter(shown -> step.tells(field) && says(field, shown))
                        .ifPresent(shown -> told.put(field.name(), words(field, shown)));
            }
        }
        String reason = fields.stream().anyMatch(field -> field.name().equals(step.reasonField()))
                ? answers.text(step.reasonField())
                : null;
        return new Moved(step.key(), by, subject.changes(), subject.consultation(), told, reason);
    }
}
