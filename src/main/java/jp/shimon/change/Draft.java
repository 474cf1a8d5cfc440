package jp.shimon.change;

import java.util.List;
import jp.shimon.hearing.Review;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * 起案の中身：読み取られ、確かめられたもの。
 *
 * @param title what the change is called in lists
 */
record Draft(
        PlanId plan,
        ChangeKind kind,
        String title,
        Target target,
        @Nullable Review review,
        Reason reason,
        List<MeasureContent> after,
        Frame frame,
        List<ChangeAspect> aspects,
        List<String> concurWith,
        List<Proceed> proceed) {}
