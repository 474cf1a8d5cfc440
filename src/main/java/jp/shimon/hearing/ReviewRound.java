package jp.shimon.hearing;

import java.time.Instant;
import java.time.LocalDate;
import jp.shimon.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * 進捗確認：一つの計画の、一つの期間について、各課に照会し、ヒアリングして評価する。
 *
 * @param due until when the departments are to reply
 * @param scale of its hearings, fixed when it began
 * @param endedReason why it was closed early
 */
public record ReviewRound(
        RoundId id,
        PlanId plan,
        Review review,
        LocalDate due,
        String scale,
        RoundStatus status,
        String openedBy,
        Instant openedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endedReason) {}
