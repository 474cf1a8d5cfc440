package jp.shimon.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.shimon.plan.MeasureId;
import org.jspecify.annotations.Nullable;

/** 進捗確認を外へ見せる形：課ごとに、取組項目がどこまで進んだか。 */
public record RoundView(ReviewRound round, RoundCounts counts, List<Asked> departments) {

    /** 照会の状態。 */
    public enum AskedState {
        /** 回答待ち */
        ASKED,
        /** 回答済み */
        REPLIED,
        /** 未回答 */
        UNANSWERED
    }

    /**
     * 照会した課。
     *
     * @param answeredBy who replied, or who recorded that nobody did; {@code null} while it is awaited, and where every
     *     result was on record before
     * @param reason why it was recorded as not answered
     */
    public record Asked(
            String department,
            AskedState state,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String reason,
            List<Line> measures) {}

    /** 取組項目の段階。 */
    public enum Stage {
        /** 報告待ち */
        AWAITING_REPLY,
        /** ヒアリング待ち */
        AWAITING_HEARING,
        /** 評価待ち */
        AWAITING_RATING,
        /** 評価確定 */
        RATED
    }

    /**
     * 取組項目の一行。
     *
     * @param nothing whether the department said outright that there is nothing to report; {@code null} without a reply
     */
    public record Line(
            MeasureId measure,
            String path,
            String title,
            Stage stage,
            @Nullable Boolean nothing,
            @Nullable HearingId hearing,
            @Nullable LocalDate heldOn,
            @Nullable RatingView self,
            @Nullable RatingView internal,
            @Nullable RatingView external) {}
}
