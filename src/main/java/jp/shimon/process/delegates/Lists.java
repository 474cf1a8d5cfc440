package jp.shimon.process.delegates;

import jp.shimon.change.Changes;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.ItemId;
import jp.shimon.process.engine.Participants;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For whom or what the multi-instance tasks of the drawings are repeated. */
@Configuration(proxyBeanMethods = false)
class Lists {

    /** plan-change.bpmn「合議に回答する」. */
    @Bean
    Participants concurringDepartments(Changes changes) {
        return execution -> changes.head(Keys.change(execution)).concurWith();
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
}
