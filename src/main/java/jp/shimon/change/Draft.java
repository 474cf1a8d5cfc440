package jp.shimon.change;

import java.util.List;
import jp.shimon.hearing.Review;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.Standing;
import org.jspecify.annotations.Nullable;

/** 起案の中身：読み取られ、確かめられたもの。 */
record Draft(
        PlanId plan,
        ChangeKind kind,
        List<Standing> before,
        @Nullable NodeId parent,
        @Nullable Review review,
        Reason reason,
        List<MeasureContent> after,
        List<String> concurWith,
        List<Proceed> proceed) {}
