package jp.shimon.hearing;

import java.time.LocalDate;
import jp.shimon.plan.MeasureId;
import org.jspecify.annotations.Nullable;

/** 確定した評価、取組項目と期間ごと。 {@code heldOn}: the day of the hearing. */
public record RatedReview(
        MeasureId measure,
        HearingId hearing,
        Review review,
        @Nullable LocalDate heldOn,
        RatingView rating) {}
