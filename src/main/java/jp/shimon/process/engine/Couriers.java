package jp.shimon.process.engine;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Fate;
import jp.shimon.consultation.ItemId;
import jp.shimon.consultation.Settled;
import jp.shimon.hearing.RoundId;
import jp.shimon.shared.Refused;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.springframework.stereotype.Component;

/** 使い：carries the messages of the drawings from case to case, addressed by business key. */
@Component
public class Couriers {

    private final RuntimeService runtime;

    Couriers(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Starts a case; the record has the id already. */
    public void start(String process, UUID businessKey) {
        runtime.startProcessInstanceByKey(process, businessKey.toString());
    }

    /** 途中から始める：a start of its own in the drawing, which asks the record where the case stands. */
    public void enter(String message, UUID businessKey) {
        runtime.startProcessInstanceByMessage(message, businessKey.toString());
    }

    /** 項目の結果。 A returned item goes to its drafter; a withdrawn change has left by itself. */
    public void itemsDecided(List<Settled> settled) {
        for (Settled item : settled) {
            if (item.fate() != Fate.WITHDRAWN) {
                Map<String, Object> variables = Map.of("fate", item.fate().name(), "returnTo", "reviseProposal");
                deliver("ItemDecided", item.change().value(), variables);
            }
        }
    }

    /** 評価の確定。 To every change that waits for it; one that waits for something else is left alone. */
    public void measureRated(UUID change) {
        runtime.createMessageCorrelation("MeasureRated")
                .processInstanceBusinessKey(change.toString())
                .correlateAll();
    }

    /** 引戻し。 @throws Refused CONFLICT when the next person has acted already */
    public void pulledBack(UUID change) {
        try {
            deliver("PulledBack", change, Map.of("returnTo", "reviseProposal"));
        } catch (MismatchingMessageCorrelationException tooLate) {
            throw Refused.conflict("pullBack.tooLate");
        }
    }

    public void changeWithdrawn(UUID change) {
        deliver("ChangeWithdrawn", change, Map.of());
    }

    public void bundleDissolved(ConsultationId consultation) {
        deliver("BundleDissolved", consultation.value(), Map.of());
    }

    public void withdrawalRequested(ConsultationId consultation, UUID request) {
        deliver("WithdrawalRequested", consultation.value(), Map.of("withdrawal", request.toString()));
    }

    /** 項目の取下げ。 Closes the open task of that item, if it has one. */
    public void itemWithdrawn(ConsultationId consultation, ItemId item) {
        List<EventSubscription> waiting = runtime.createEventSubscriptionQuery()
                .eventName("ItemWithdrawn")
                .processInstanceId(instance(consultation.value()))
                .list();
        for (EventSubscription subscription : waiting) {
            Object own = runtime.getVariable(subscription.getExecutionId(), "item");
            if (item.toString().equals(own)) {
                runtime.messageEventReceived("ItemWithdrawn", subscription.getExecutionId());
            }
        }
    }

    /** すべての評価の確定。 A round that still waits for replies asks the record itself, later. */
    public void roundRated(RoundId round) {
        runtime.createMessageCorrelation("RoundRated")
                .processInstanceBusinessKey(round.toString())
                .correlateAll();
    }

    /** 打切り。 */
    public void roundClosed(RoundId round) {
        deliver("RoundClosed", round.value(), Map.of());
    }

    /** 未回答。 Closes the open task of that department. @throws Refused CONFLICT when it has none */
    public void replyWaived(RoundId round, String department) {
        String waiting = runtime
                .createEventSubscriptionQuery()
                .eventName("ReplyWaived")
                .processInstanceId(instance(round.value()))
                .list()
                .stream()
                .map(EventSubscription::getExecutionId)
                .filter(execution -> department.equals(runtime.getVariable(execution, "department")))
                .findFirst()
                .orElseThrow(() -> Refused.conflict("round.notAwaited"));
        runtime.messageEventReceived("ReplyWaived", waiting);
    }

    private String instance(UUID businessKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .singleResult()
                .getProcessInstanceId();
    }

    private void deliver(String message, UUID businessKey, Map<String, Object> variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey.toString())
                .setVariables(variables)
                .correlate();
    }
}
