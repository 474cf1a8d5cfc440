package jp.shimon.change;

import java.util.Optional;
import java.util.UUID;
import jp.shimon.plan.Place;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.Plans;
import org.springframework.stereotype.Component;

/** 変更の出発点：起案のときに現行だったものが、いまも現行か。 */
@Component
class Bases {

    private final Plans plans;

    Bases(Plans plans) {
        this.plans = plans;
    }

    /** Whether anything that the change starts from was changed since. */
    boolean moved(Change change) {
        return measuresMoved(change)
                || nameMoved(change)
                || yearsMoved(change.proposal().frame(), change);
    }

    private boolean measuresMoved(Change change) {
        return !plans.newest(change.measures(), change.proposal().baseRevisions());
    }

    private boolean nameMoved(Change change) {
        Frame frame = change.proposal().frame();
        UUID node = frame.nodeId();
        if (node == null || frame.nodeName() == null) {
            return false;
        }
        return plans.place(change.plan(), node.toString())
                .map(Place::name)
                .filter(name -> !name.equals(frame.nodeWas()))
                .isPresent();
    }

    private boolean yearsMoved(Frame frame, Change change) {
        Optional<PlanForm.Years> were = frame.yearsWere();
        return were.isPresent() && !were.get().equals(plans.head(change.plan()).years());
    }
}
