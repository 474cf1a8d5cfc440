package jp.shimon.change;

import jp.shimon.hearing.RatingView;
import jp.shimon.plan.MeasureContent;
import org.jspecify.annotations.Nullable;

/**
 * 変更前の取組項目。
 *
 * @param revision number of the revision that the change is based on; 1 = as first recorded
 * @param rating the confirmed rating of the cited review, if any
 */
record Before(
        MeasureContent content, int revision, @Nullable RatingView rating) {}
