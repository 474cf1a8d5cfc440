package jp.shimon.process.delegates;

import jp.shimon.change.Changes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** plan-change.bpmn「付議待ちにする」. */
@Component("awaitBundle")
class AwaitBundle implements JavaDelegate {

    private final Changes changes;

    AwaitBundle(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.awaitsBundle(Keys.change(execution));
    }
}
