package jp.shimon.process.delegates;

import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.Deliberated;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** consultation.bpmn「審議結果をまとめる」. Whether some items could be reported on now is asked only where others are carried over. */
@Component("gatherOutcomes")
class GatherOutcomes implements JavaDelegate {

    private final Consultations consultations;

    GatherOutcomes(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ConsultationId id = Keys.consultation(execution);
        Deliberated deliberated = consultations.gathered(id);
        execution.setVariable("deliberated", deliberated.name());
        if (deliberated == Deliberated.CARRIED_OVER) {
            execution.setVariable("reportable", consultations.partlyReady(id));
        }
    }
}
