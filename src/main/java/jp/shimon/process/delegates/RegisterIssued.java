package jp.shimon.process.delegates;

import jp.shimon.consultation.Consultations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** consultation.bpmn「諮問済みとして記録する」. Frozen as any other; the letter keeps the number it bears. */
@Component("registerIssued")
class RegisterIssued implements JavaDelegate {

    private final Consultations consultations;

    RegisterIssued(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consultations.issue(Keys.consultation(execution));
    }
}
