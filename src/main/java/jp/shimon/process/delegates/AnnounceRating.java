package jp.shimon.process.delegates;

import java.util.List;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.hearing.HearingHead;
import jp.shimon.hearing.Reviews;
import jp.shimon.hearing.Rounds;
import jp.shimon.process.engine.Couriers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** hearing.bpmn「評価の確定を知らせる」. To every change that waits for it, and to the round; below plan invites a change. */
@Component("announceRating")
class AnnounceRating implements JavaDelegate {

    private final Changes changes;
    private final Reviews reviews;
    private final Rounds rounds;
    private final Invitation invitation;
    private final Couriers couriers;

    AnnounceRating(Changes changes, Reviews reviews, Rounds rounds, Invitation invitation, Couriers couriers) {
        this.changes = changes;
        this.reviews = reviews;
        this.rounds = rounds;
        this.invitation = invitation;
        this.couriers = couriers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        HearingHead hearing = reviews.head(Keys.hearing(execution));
        List<ChangeHead> citing = changes.citing(hearing.measure(), hearing.review());
        citing.stream()
                .filter(change -> change.measures().stream().allMatch(m -> reviews.rated(m, hearing.review())))
                .forEach(change -> couriers.measureRated(change.id().value()));
        if (citing.isEmpty()) {
            invitation.extend(hearing);
        }
        rounds.of(hearing).filter(rounds::allRated).ifPresent(couriers::roundRated);
    }
}
