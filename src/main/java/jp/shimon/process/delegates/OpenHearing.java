package jp.shimon.process.delegates;

import java.util.Objects;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.hearing.Reviews;
import jp.shimon.plan.MeasureId;
import jp.shimon.process.engine.Couriers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** plan-change.bpmn「ヒアリングを開始する」. Opens the hearing of each measure unless the record has one. */
@Component("openHearing")
class OpenHearing implements JavaDelegate {

    private final Changes changes;
    private final Reviews reviews;
    private final Couriers couriers;

    OpenHearing(Changes changes, Reviews reviews, Couriers couriers) {
        this.changes = changes;
        this.reviews = reviews;
        this.couriers = couriers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ChangeHead change = changes.head(Keys.change(execution));
        boolean rated = true;
        for (MeasureId measure : change.measures()) {
            Reviews.Opened opened = reviews.open(measure, Objects.requireNonNull(change.review()));
            if (opened.isNew()) {
                couriers.start("hearing", opened.id().value());
            }
            rated &= opened.rated();
        }
        execution.setVariable("rated", rated);
    }
}
