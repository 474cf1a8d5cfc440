package jp.shimon.process.engine;

import java.util.HashMap;
import java.util.Map;
import jp.shimon.identity.Accounts;
import jp.shimon.process.steps.Capacity;
import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the desk's commands; asks for its books late, since the engine starts before the rooms do. */
@Component
final class DeskCommands {

    private final ObjectProvider<DeskBooks> books;
    private final ObjectProvider<TaskDesk> tasks;
    private final ObjectProvider<Accounts> accounts;

    DeskCommands(ObjectProvider<DeskBooks> books, ObjectProvider<TaskDesk> tasks, ObjectProvider<Accounts> accounts) {
        this.books = books;
        this.tasks = tasks;
        this.accounts = accounts;
    }

    Command<@Nullable Void> complete(String task, @Nullable Map<String, Object> variables) {
        return complete(task, variables, Capacity.Kind.OWN);
    }

    Command<@Nullable Void> complete(String task, @Nullable Map<String, Object> variables, Capacity.Kind asked) {
        return new CompleteTask(books.getObject(), task, plain(variables), asked);
    }

    Command<VariableMap> prefilled(String task) {
        return new Prefilled(tasks.getObject(), accounts.getObject(), task);
    }

    /** What the person is called who has this user name. */
    String called(String username) {
        return accounts.getObject().person(username).name();
    }

    /** Only plain values: an object or a file that a request names is never unpacked. */
    private static Map<String, Object> plain(@Nullable Map<String, Object> variables) {
        Map<String, Object> plain = new HashMap<>();
        if (variables instanceof VariableMap typed) {
            for (String name : typed.keySet()) {
                if (!(typed.getValueTyped(name) instanceof PrimitiveValue<?> value)) {
                    throw Refused.invalid(name, "text");
                }
                plain.put(name, value.getValue());
            }
        } else if (variables != null) {
            plain.putAll(variables);
        }
        return plain;
    }
}
