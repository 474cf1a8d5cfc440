package jp.shimon.process.delegates;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.ItemId;
import jp.shimon.hearing.Rounds;
import jp.shimon.identity.Person;
import jp.shimon.process.Moved;
import jp.shimon.process.engine.Participants;
import jp.shimon.process.engine.PassingOver;
import jp.shimon.process.steps.Case;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For whom or what the multi-instance tasks of the drawings are repeated. */
@Configuration(proxyBeanMethods = false)
class Lists {

    /** plan-change.bpmn「合議に回答する」. None named, or all answered to the same gist before, means no task, and the timeline says so. */
    @Bean
    Participants concurringDepartments(
            Changes changes, Actor actor, PassingOver passing, ApplicationEventPublisher events) {
        return execution -> {
            ChangeHead change = changes.head(Keys.change(execution));
            List<String> asked = changes.toConcur(change.id());
            if (asked.isEmpty()) {
                String because = change.concurWith().isEmpty() ? "noConcurrence" : "concurrenceStands";
                List<UUID> told = List.of(change.id().value());
                events.publishEvent(new Moved(because, actor.of(execution), told, null, Map.of(), null));
            }
            return asked.stream()
                    .filter(department -> present(department, change, passing, actor.of(execution)))
                    .toList();
        };
    }

    /** Whether anybody is there who could answer for a department; if not, it is passed over where the rule says so. */
    private static boolean present(String department, ChangeHead change, PassingOver passing, Person by) {
        Case at = new Case("plan-change", change.id().value(), name -> name.equals("department") ? department : null);
        List<Person> away = passing.byItself("concur", at);
        if (!away.isEmpty()) {
            passing.byRule("concur", at, away, by);
        }
        return away.isEmpty();
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
