package jp.shimon.hearing;

import java.util.List;
import jp.shimon.plan.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * 一つの取組項目の実績報告。
 *
 * @param result what was done, or why there is nothing to report
 * @param self code of the department's own rating in the scale of the round
 */
public record MeasureReply(
        MeasureId measure,
        String result,
        boolean nothing,
        List<GoalResult> goals,
        @Nullable String self) {}
