package jp.shimon.process;

import java.util.List;
import java.util.Map;
import jp.shimon.hearing.ReviewRound;
import jp.shimon.hearing.RoundForm;
import jp.shimon.hearing.RoundId;
import jp.shimon.hearing.Rounds;
import jp.shimon.identity.Person;
import jp.shimon.process.engine.Couriers;
import jp.shimon.process.engine.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 進捗確認の手続：what starts a round or moves it from outside its tasks. The record's verb first, then the engine. */
@Component
public class ReviewCases {

    private final Rounds rounds;
    private final Couriers couriers;
    private final Work work;
    private final ApplicationEventPublisher events;

    ReviewCases(Rounds rounds, Couriers couriers, Work work, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.couriers = couriers;
        this.work = work;
        this.events = events;
    }

    /** 照会する。 */
    public RoundId open(RoundForm form, Person by) {
        return work.as(by, () -> {
            RoundId id = rounds.open(form, by);
            tell("openRound", by, id, null);
            couriers.start("progress-review", id.value());
            return id;
        });
    }

    /** 打ち切る。 */
    public void close(RoundId id, @Nullable String reason, Person by) {
        work.as(by, () -> {
            rounds.close(id, reason, by);
            tell("closeRound", by, id, reason);
            couriers.roundClosed(id);
            return id;
        });
    }

    /** 未回答とする。 */
    public void unanswered(RoundId id, @Nullable String department, @Nullable String reason, Person by) {
        work.as(by, () -> {
            rounds.round(id);
            rounds.unanswered(id, department, reason, by);
            tell("waiveReply", by, id, reason);
            couriers.replyWaived(id, String.valueOf(department));
            return id;
        });
    }

    private void tell(String verb, Person by, RoundId id, @Nullable String reason) {
        ReviewRound round = rounds.round(id);
        Map<String, String> which = Map.of(
                "fiscalYear", String.valueOf(round.review().fiscalYear()),
                "period", round.review().period().name());
        events.publishEvent(new Moved(verb, by, List.of(), null, which, reason));
    }
}
