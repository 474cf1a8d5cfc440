package jp.shimon.hearing;

import java.time.Instant;
import java.util.List;

/** 実績を外へ見せる形。 {@code nothing}: there was nothing to report, and {@code result} says why. */
public record ProgressView(String result, List<GoalResult> goals, boolean nothing, String filedBy, Instant filedAt) {

    /** What the goals together come to; the first guess when a hearing is recorded. */
    public Achievement achievement() {
        return Achievement.of(goals.stream().map(GoalResult::achieved).toList());
    }
}
