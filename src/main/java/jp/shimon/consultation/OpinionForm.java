package jp.shimon.consultation;

import org.jspecify.annotations.Nullable;

/**
 * 附帯意見の記録。
 *
 * @param dueYear fiscal year by which it is to be met
 * @param department which is to answer; without it the department of the change
 */
public record OpinionForm(
        String text, @Nullable Integer dueYear, @Nullable String department) {}
