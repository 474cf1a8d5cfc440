package jp.shimon.process.delegates;

import jp.shimon.change.Changes;
import jp.shimon.hearing.HearingHead;
import jp.shimon.hearing.Reviews;
import jp.shimon.process.engine.Couriers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** hearing.bpmn「評価の確定を知らせる」. To every change that waits for it. */
@Component("announceRating")
class AnnounceRating implements JavaDelegate {

    private final Changes changes;
    private final Reviews reviews;
    private final Couriers couriers;

    AnnounceRating(Changes changes, Reviews reviews, Couriers couriers) {
        this.changes = changes;
        this.reviews = reviews;
        this.couriers = couriers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        HearingHead hearing = reviews.head(Keys.hearing(execution));
        changes.citing(hearing.measure(), hearing.review()).stream()
                .filter(change -> change.measures().stream().allMatch(m -> reviews.rated(m, hearing.review())))
                .forEach(change -> couriers.measureRated(change.id().value()));
    }
}
