package jp.shimon.process.steps;

import java.util.List;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.hearing.HearingView;
import jp.shimon.hearing.Reviews;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Standing;

/** ヒアリングについての一歩。 It belongs to the review; the changes that cite it wait for it. */
abstract class HearingStep extends Step {

    final Reviews reviews;
    private final Changes changes;
    private final Plans plans;

    HearingStep(Reviews reviews, Changes changes, Plans plans) {
        this.reviews = reviews;
        this.changes = changes;
        this.plans = plans;
    }

    HearingView hearing(Case at) {
        return reviews.hearing(at.hearing());
    }

    List<ChangeHead> citing(Case at) {
        HearingView hearing = hearing(at);
        return changes.citing(hearing.measure(), hearing.review());
    }

    @Override
    public Subject subject(Case at) {
        Standing measure = plans.standing(List.of(hearing(at).measure()))
                .values()
                .iterator()
                .next();
        return new Subject(
                measure.content().title(),
                citing(at).stream().map(change -> change.id().value()).toList(),
                null,
                measure.content().department());
    }
}
