package jp.shimon.process.steps;

import java.util.List;
import java.util.Optional;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.hearing.HearingHead;
import jp.shimon.hearing.HearingView;
import jp.shimon.hearing.Reviews;
import jp.shimon.plan.Goal;
import jp.shimon.plan.Heading;
import jp.shimon.plan.Plans;

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

    /** Whether the record says that what the measure is held against moved within the period. */
    boolean retargeted(Case at) {
        HearingHead hearing = reviews.head(at.hearing());
        return plans.retargeted(
                hearing.measure(), hearing.review().begins(), hearing.review().ends());
    }

    /** The goals in force at the end of the period; none at all where the measure states none. */
    Optional<List<Goal>> goals(Case at) {
        HearingHead hearing = reviews.head(at.hearing());
        return Optional.ofNullable(
                plans.goalsOn(List.of(hearing.measure()), hearing.review().ends())
                        .get(hearing.measure()));
    }

    List<ChangeHead> citing(Case at) {
        HearingHead hearing = reviews.head(at.hearing());
        return changes.citing(hearing.measure(), hearing.review());
    }

    @Override
    public Subject subject(Case at) {
        HearingHead hearing = reviews.head(at.hearing());
        Heading measure = plans.heading(hearing.measure());
        return new Subject(
                measure.title(),
                changes.citing(hearing.measure(), hearing.review()).stream()
                        .map(change -> change.id().value())
                        .toList(),
                null,
                measure.department());
    }
}
