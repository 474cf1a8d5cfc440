package jp.shimon.process.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** What Tasklist's form sends goes to the desk; nobody starts a case by a form. */
final class DeskFormService extends FormServiceImpl {

    private final DeskCommands desk;
    private final UnaryOperator<RuntimeException> aloud;

    DeskFormService(DeskCommands desk, UnaryOperator<RuntimeException> aloud) {
        this.desk = desk;
        this.aloud = aloud;
    }

    /** What stands in the fields already, from the record; a process variable of the same name is no answer. */
    @Override
    public VariableMap getTaskFormVariables(String task, Collection<String> names, boolean deserialize) {
        try {
            return commandExecutor.execute(desk.prefilled(task));
        } catch (Refused refused) {
            throw aloud.apply(refused);
        }
    }

    @Override
    public VariableMap getTaskFormVariables(String task) {
        return getTaskFormVariables(task, List.of(), false);
    }

    @Override
    public void submitTaskForm(String task, Map<String, Object> variables) {
        try {
            commandExecutor.execute(desk.complete(task, variables));
        } catch (Refused refused) {
            throw aloud.apply(refused);
        }
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String task, Map<String, Object> variables, boolean deserialize) {
        submitTaskForm(task, variables);
        return Variables.createVariables();
    }

    @Override
    public void submitTaskFormData(String task, Map<String, String> properties) {
        submitTaskForm(task, new HashMap<>(properties));
    }

    @Override
    public ProcessInstance submitStartForm(String definition, Map<String, Object> variables) {
        throw aloud.apply(Refused.forbidden("task.notThisWay"));
    }

    @Override
    public ProcessInstance submitStartForm(String definition, String businessKey, Map<String, Object> variables) {
        throw aloud.apply(Refused.forbidden("task.notThisWay"));
    }
}
