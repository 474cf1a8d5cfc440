package jp.shimon.process.engine;

import java.util.Map;
import java.util.function.UnaryOperator;
import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** Every way to complete a task leads to the desk; ways round it are closed. */
final class DeskTaskService extends TaskServiceImpl {

    private final DeskCommands desk;
    private final UnaryOperator<RuntimeException> aloud;

    DeskTaskService(DeskCommands desk, UnaryOperator<RuntimeException> aloud) {
        this.desk = desk;
        this.aloud = aloud;
    }

    @Override
    public void claim(String task, String person) {
        try {
            super.claim(task, person);
        } catch (TaskAlreadyClaimedException taken) {
            throw aloud.apply(Refused.conflict("task.claimed", desk.called(taken.getTaskAssignee())));
        }
    }

    @Override
    public void setAssignee(String task, @Nullable String person) {
        if (person != null) {
            throw aloud.apply(Refused.forbidden("task.notThisWay"));
        }
        try {
            commandExecutor.execute(new GiveBack(task));
        } catch (Refused refused) {
            throw aloud.apply(refused);
        }
    }

    @Override
    public void complete(String task) {
        complete(task, Map.of());
    }

    @Override
    public void complete(String task, Map<String, Object> variables) {
        try {
            commandExecutor.execute(desk.complete(task, variables));
        } catch (Refused refused) {
            throw aloud.apply(refused);
        }
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String task, Map<String, Object> variables, boolean deserialize) {
        complete(task, variables);
        return Variables.createVariables();
    }

    @Override
    public void resolveTask(String task) {
        throw aloud.apply(Refused.forbidden("task.notThisWay"));
    }

    @Override
    public void resolveTask(String task, Map<String, Object> variables) {
        throw aloud.apply(Refused.forbidden("task.notThisWay"));
    }

    @Override
    public void handleBpmnError(String task, String code, String message, Map<String, Object> variables) {
        throw aloud.apply(Refused.forbidden("task.notThisWay"));
    }

    @Override
    public void handleEscalation(String task, String code, Map<String, Object> variables) {
        throw aloud.apply(Refused.forbidden("task.notThisWay"));
    }
}
