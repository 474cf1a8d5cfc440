package jp.shimon.hearing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 評価の根拠。
 *
 * @param cited the goals that were not reached
 * @param citable whether the version in force has goals that could be cited
 * @param noneStated whether the person confirmed that the version in force states no goals
 */
public record Grounds(@Nullable String reason, List<CitedGoal> cited, boolean citable, boolean noneStated) {

    public static Grounds because(@Nullable String reason) {
        return new Grounds(reason, List.of(), false, true);
    }

    boolean silent() {
        return reason == null || reason.isBlank();
    }
}
