package jp.shimon.provenance;

import jp.shimon.plan.Goal;
import org.jspecify.annotations.Nullable;

/**
 * 一つの記載とその出どころ。
 *
 * @param field such as {@code schedule}, {@code goals}, {@code yearPlans}, {@code title}
 * @param year the fiscal year of a year's cell or of a line of a year
 * @param text what stands there; {@code null} = nothing is stated, and that too has a source
 * @param goal the whole goal, where it is one
 * @param source number of the source, from 1
 */
public record CellSource(
        String field,
        @Nullable Integer year,
        @Nullable String text,
        @Nullable Goal goal,
        int source) {}
