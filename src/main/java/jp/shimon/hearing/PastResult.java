package jp.shimon.hearing;

import jp.shimon.plan.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * 過年度の実績と評価：what is on record of one review of a measure.
 *
 * @param text the department's reply; {@code null} where only the rating is on record
 * @param rating label of the confirmed rating
 */
public record PastResult(
        MeasureId measure,
        Review review,
        @Nullable String text,
        @Nullable String rating) {}
