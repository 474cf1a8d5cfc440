package jp.shimon.process.delegates;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.ItemId;
import jp.shimon.hearing.Rounds;
import jp.shimon.process.Moved;
import jp.shimon.process.engine.Participants;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For whom or what the multi-instance tasks of the drawings are repeated. */
@Configuration(proxyBeanMethods = false)
class Lists {

    /** plan-change.bpmn「合議に回答する」. None named means no task, and the timeline says so. */
    @Bean
    Participants concurringDepartments(Changes changes, Actor actor, ApplicationEventPublisher events) {
        return execution -> {
            ChangeHead change = changes.head(Keys.change(execution));
            if (change.concurWith().isEmpty()) {
                List<UUID> told = List.of(change.id().value());
                events.publishEvent(new Moved("noConcurrence", actor.of(execution), told, null, Map.of(), null));
            }
            return change.concurWith();
        };
    }

    /** consultation.bpmn「審議」. */
    @Bean
    Participants openItems(Consultations consultations) {
        return execution -> consultations.toDeliberate(Keys.consultation(execution)).stream()
                .map(ItemId::toString)
                .toList();
    }

    /** consultation.bpmn「修正」. */
    @Bean
    Participants amendedItems(Consultations consultations) {
        return execution -> consultations.toAmend(Keys.consultation(execution)).stream()
                .map(ItemId::toString)
                .toList();
    }

    /** progress-review.bpmn「照会」. Those that have every result on record already are asked nothing. */
    @Bean
    Participants inquiredDepartments(Rounds rounds) {
        return execution -> rounds.awaited(Keys.round(execution));
    }
}
