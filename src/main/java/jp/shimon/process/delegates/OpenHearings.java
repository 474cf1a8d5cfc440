package jp.shimon.process.delegates;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** progress-review.bpmn「ヒアリングを開始する」. */
@Component("openHearings")
class OpenHearings implements JavaDelegate {

    private final RoundHearings hearings;

    OpenHearings(RoundHearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hearings.start(Keys.round(execution));
    }
}
