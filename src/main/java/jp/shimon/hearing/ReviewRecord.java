package jp.shimon.hearing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 取組項目の、一つの期間の記録：実績と、三つの立場からの評価。
 *
 * @param hearing the hearing, once it was opened
 * @param cited the goals that a rating below plan rests on
 */
public record ReviewRecord(
        Review review,
        @Nullable HearingId hearing,
        @Nullable ProgressView progress,
        @Nullable SourcedRating self,
        @Nullable SourcedRating internal,
        @Nullable SourcedRating external,
        List<CitedGoal> cited) {}
