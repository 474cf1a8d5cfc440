package jp.shimon.process.delegates;

import java.util.List;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.Fate;
import jp.shimon.consultation.Settled;
import jp.shimon.process.engine.Couriers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** consultation.bpmn, opinion-exchange.bpmn「計画に反映する」. One version of the plan, or none; each 附帯意見 is followed up. */
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
        List<Settled> settled = consultations.adopt(Keys.consultation(execution), actor.of(execution));
        couriers.itemsDecided(settled);
        settled.stream()
                .flatMap(item -> item.opinions().stream())
                .forEach(opinion -> couriers.start("follow-up", opinion.value()));
        execution.setVariable("adopted", settled.stream().anyMatch(item -> item.fate() == Fate.ADOPTED));
    }
}
