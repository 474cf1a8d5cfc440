package jp.shimon.process.delegates;

import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.ItemView;
import jp.shimon.consultation.WithdrawalId;
import jp.shimon.process.engine.Couriers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** consultation.bpmn「取下げを認める」. Closes the item, its open task and its change. */
@Component("grantWithdrawal")
class GrantWithdrawal implements JavaDelegate {

    private final Consultations consultations;
    private final Couriers couriers;
    private final Actor actor;

    GrantWithdrawal(Consultations consultations, Couriers couriers, Actor actor) {
        this.consultations = consultations;
        this.couriers = couriers;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WithdrawalId request = WithdrawalId.parse(String.valueOf(execution.getVariable("withdrawal")));
        ItemView item = consultations.grantWithdrawal(request, actor.of(execution));
        couriers.itemWithdrawn(item.consultation(), item.id());
        couriers.changeWithdrawn(item.change().value());
    }
}
