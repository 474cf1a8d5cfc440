package jp.shimon.process.engine;

import java.util.Set;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import jp.shimon.process.FieldType;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * すでに入っている値：handed to the form as data, never as markup, since Tasklist compiles markup. Choices are not among
 * them: the form itself shows which option is chosen.
 */
record Prefilled(TaskDesk tasks, Accounts accounts, String task) implements Command<VariableMap> {

    private static final Set<FieldType> CHOICES = Set.of(FieldType.SELECT, FieldType.MULTI_SELECT);

    @Override
    public VariableMap execute(CommandContext context) {
        Person person = CompleteTask.person(accounts, context.getAuthenticatedUserId());
        VariableMap values = Variables.createVariables();
        for (Field field :
                context.runWithoutAuthorization(() -> tasks.one(task, person)).fields()) {
            Object value = field.value();
            if (value != null && !CHOICES.contains(field.type())) {
                values.put(field.name(), plain(field, value));
            }
        }
        return values;
    }

    private static Object plain(Field field, Object value) {
        return switch (field.type()) {
            case BOOLEAN, INTEGER -> value;
            default -> value.toString();
        };
    }
}
