package jp.shimon.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.shimon.plan.MeasureId;
import org.jspecify.annotations.Nullable;

/** ヒアリングを外へ見せる形。 {@code cited}: the goals that a rating below plan rests on. */
public record HearingView(
        HearingId id,
        MeasureId measure,
        Review review,
        @Nullable ProgressView progress,
        @Nullable LocalDate heldOn,
        @Nullable String participants,
        @Nullable String notes,
        @Nullable String ratingReason,
        @Nullable RatingView rating,
        @Nullable Instant ratedAt,
        List<CitedGoal> cited) {}
