package jp.shimon.process.delegates;

import jp.shimon.consultation.Adopted;
import jp.shimon.consultation.Consultations;
import jp.shimon.process.engine.Couriers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * consultation.bpmn, opinion-exchange.bpmn「計画に反映する」. One version of the plan, or none; says what is announced first and
 * whether items go on. Each 附帯意見 of what was settled is followed up.
 */
@Component("adopt")
class Adopt implements JavaDelegate {

    private final Consultations consultations;
    private final Couriers couriers;
    private final Actor actor;

    Adopt(Consultations consultations, Couriers couriers, Actor actor) {
        this.consultations = consultations;
        this.couriers = couriers;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Adopted adopted = consultations.adopt(Keys.consultation(execution), actor.of(execution));
        couriers.itemsDecided(adopted.settled());
        adopted.settled().stream()
                .flatMap(item -> item.opinions().stream())
                .forEach(opinion -> couriers.start("follow-up", opinion.value()));
        execution.setVariable("adopted", adopted.any());
        execution.setVariable("remaining", adopted.remaining());
        execution.setVariable("ended", !adopted.any() && !adopted.remaining());
        execution.setVariable("report", String.valueOf(adopted.report()));
        execution.setVariable("announcing", adopted.announcing().name());
    }
}
