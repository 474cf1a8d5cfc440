package jp.shimon.process.engine;

import java.util.Map;
import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Every way to complete a task leads to the desk; ways round it are closed. */
final class DeskTaskService extends TaskServiceImpl {

    private final DeskCommands desk;

    DeskTaskService(DeskCommands desk) {
        this.desk = desk;
    }

    @Override
    public void complete(String task) {
        complete(task, Map.of());
    }

    @Override
    public void complete(String task, Map<String, Object> variables) {
        commandExecutor.execute(desk.complete(task, variables));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String task, Map<String, Object> variables, boolean deserialize) {
        complete(task, variables);
        return Variables.createVariables();
    }

    @Override
    public void resolveTask(String task) {
        throw Refused.forbidden("task.notThisWay");
    }

    @Override
    public void resolveTask(String task, Map<String, Object> variables) {
        throw Refused.forbidden("task.notThisWay");
    }

    @Override
    public void handleBpmnError(String task, String code, String message, Map<String, Object> variables) {
        throw Refused.forbidden("task.notThisWay");
    }

    @Override
    public void handleEscalation(String task, String code, Map<String, Object> variables) {
        throw Refused.forbidden("task.notThisWay");
    }
}
