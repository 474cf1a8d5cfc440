package jp.shimon.process.delegates;

import jp.shimon.consultation.Consultations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** consultation.bpmn「審議結果をまとめる」. */
@Component("gatherOutcomes")
class GatherOutcomes implements JavaDelegate {

    private final Consultations consultations;

    GatherOutcomes(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "deliberated",
                consultations.gathered(Keys.consultation(execution)).name());
    }
}
