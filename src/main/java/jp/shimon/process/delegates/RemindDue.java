package jp.shimon.process.delegates;

import jp.shimon.process.RoundDue;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** daily-round.bpmn「期限を見て督促する」. Says that it is time; the room of reminders listens. */
@Component("remindDue")
class RemindDue implements JavaDelegate {

    private final ApplicationEventPublisher events;

    RemindDue(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        events.publishEvent(new RoundDue());
    }
}
