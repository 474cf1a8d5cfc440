package jp.shimon.web.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shimon.change.Difference;
import jp.shimon.plan.MeasureView;
import jp.shimon.plan.PlanForm;

/** 一回の改定と、そこで変わったこと。 */
record Revised(MeasureView.Revision revision, boolean first, List<Difference> differences) {

    /** Newest first. */
    static List<Revised> of(MeasureView measure, PlanForm.Years years) {
        List<Revised> all = new ArrayList<>();
        List<MeasureView.Revision> revisions = measure.revisions();
        for (int i = 0; i < revisions.size(); i++) {
            MeasureView.Revision now = revisions.get(i);
            List<Difference> differences =
                    i == 0 ? List.of() : Difference.between(revisions.get(i - 1).content(), now.content(), years);
            all.add(new Revised(now, i == 0, differences));
        }
        Collections.reverse(all);
        return all;
    }
}
