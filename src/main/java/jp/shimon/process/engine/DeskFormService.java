package jp.shimon.process.engine;

import java.util.HashMap;
import java.util.Map;
import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** What Tasklist's form sends goes to the desk; nobody starts a case by a form. */
final class DeskFormService extends FormServiceImpl {

    private final DeskCommands desk;

    DeskFormService(DeskCommands desk) {
        this.desk = desk;
    }

    @Override
    public void submitTaskForm(String task, Map<String, Object> variables) {
        commandExecutor.execute(desk.complete(task, variables));
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
        throw Refused.forbidden("task.notThisWay");
    }

    @Override
    public ProcessInstance submitStartForm(String definition, String businessKey, Map<String, Object> variables) {
        throw Refused.forbidden("task.notThisWay");
    }
}
