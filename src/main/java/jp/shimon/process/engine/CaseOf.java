package jp.shimon.process.engine;

import java.util.UUID;
import jp.shimon.process.steps.Case;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** From the engine's task to the case that it belongs to. */
final class CaseOf {

    private CaseOf() {}

    static Case task(DelegateTask task) {
        String process = processKey(task.getProcessDefinitionId());
        UUID key = UUID.fromString(task.getExecution().getProcessBusinessKey());
        return new Case(process, key, task::getVariable);
    }

    /** {@code plan-change} of {@code plan-change:1:2b1c…}. */
    static String processKey(String definitionId) {
        return definitionId.substring(0, definitionId.indexOf(':'));
    }
}
