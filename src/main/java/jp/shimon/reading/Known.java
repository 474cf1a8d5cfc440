package jp.shimon.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.shimon.hearing.Review;
import jp.shimon.identity.DepartmentView;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.Place;
import jp.shimon.plan.PlanHead;
import jp.shimon.plan.Standing;

/**
 * 突き合わせる記録：計画、体系、取組項目、部署、評価。
 *
 * @param plan its code
 * @param nodes every node of the tree
 * @param ratings the label of a confirmed rating
 */
record Known(
        String plan,
        PlanHead head,
        List<DepartmentView> departments,
        List<Place> nodes,
        List<Standing> measures,
        BiFunction<MeasureId, Review, Optional<String>> ratings) {}
