package jp.shimon.hearing;

import org.jspecify.annotations.Nullable;

/**
 * 尺度の一つの選択肢。
 *
 * @param countsAsAchieved whether it counts as achieved in the city's summary
 * @param firstAxis the stage, where a scale combines two axes; {@code secondAxis} is the achievement then
 */
public record ScaleOption(
        String code,
        String label,
        RatingGroup group,
        boolean countsAsAchieved,
        @Nullable String firstAxis,
        @Nullable String secondAxis) {}
