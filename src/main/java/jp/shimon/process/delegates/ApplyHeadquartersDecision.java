package jp.shimon.process.delegates;

import jp.shimon.consultation.Consultations;
import jp.shimon.process.engine.Couriers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** consultation.bpmn「本部の決定を反映する」. */
@Component("applyHeadquartersDecision")
class ApplyHeadquartersDecision implements JavaDelegate {

    private final Consultations consultations;
    private final Couriers couriers;
    private final Actor actor;

    ApplyHeadquartersDecision(Consultations consultations, Couriers couriers, Actor actor) {
        this.consultations = consultations;
        this.couriers = couriers;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        couriers.itemsDecided(consultations.settleHeadquarters(Keys.consultation(execution), actor.of(execution)));
    }
}
