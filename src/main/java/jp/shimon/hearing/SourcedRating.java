package jp.shimon.hearing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 一つの立場からの評価。
 *
 * @param on the day of the hearing, or of the committee's meeting
 * @param reason the reason, or the committee's opinion
 */
public record SourcedRating(
        RatingView rating, @Nullable LocalDate on, @Nullable String reason, String by, Instant at) {}
