package jp.shimon.process.delegates;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** progress-review.bpmn「報告済みの取組のヒアリングを開始する」. */
@Component("openInquiry")
class OpenInquiry implements JavaDelegate {

    private final RoundHearings hearings;

    OpenInquiry(RoundHearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hearings.start(Keys.round(execution));
    }
}
