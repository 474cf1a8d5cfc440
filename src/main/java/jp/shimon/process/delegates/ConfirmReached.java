package jp.shimon.process.delegates;

import jp.shimon.change.Changes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** plan-change.bpmn「到達した段階を確かめる」. The record knows how far it had come on paper. */
@Component("confirmReached")
class ConfirmReached implements JavaDelegate {

    private final Changes changes;

    ConfirmReached(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("reached", changes.reached(Keys.change(execution)).name());
    }
}
