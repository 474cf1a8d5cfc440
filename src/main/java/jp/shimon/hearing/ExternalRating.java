package jp.shimon.hearing;

import org.jspecify.annotations.Nullable;

/** 外部評価として書き留めること。 As it came; {@code on} is the day of the committee's meeting, ISO-8601. */
public record ExternalRating(
        @Nullable String rating,
        @Nullable String on,
        @Nullable String opinion) {}
