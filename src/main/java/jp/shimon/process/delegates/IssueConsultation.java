package jp.shimon.process.delegates;

import jp.shimon.consultation.Consultations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** consultation.bpmn「諮問する」. Letter number, frozen content, digest. */
@Component("issueConsultation")
class IssueConsultation implements JavaDelegate {

    private final Consultations consultations;

    IssueConsultation(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consultations.issue(Keys.consultation(execution));
    }
}
