package jp.shimon.change;

import org.jspecify.annotations.Nullable;

/**
 * 違い。 One field or one year cell that differs.
 *
 * @param field such as {@code title}, {@code schedule}, {@code goals}, {@code yearPlans}
 * @param year the fiscal year where the field is by year
 */
public record Difference(
        String field,
        @Nullable Integer year,
        @Nullable String before,
        @Nullable String after) {}
