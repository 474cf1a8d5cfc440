package jp.shimon.hearing;

import java.time.Instant;
import java.util.List;

/** 実績を外へ見せる形。 */
public record ProgressView(String result, List<GoalResult> goals, String filedBy, Instant filedAt) {

    /** What the goals together come to; the first guess when a hearing is recorded. */
    public Achievement achievement() {
        return Achievement.of(goals.stream().map(GoalResult::achieved).toList());
    }
}
