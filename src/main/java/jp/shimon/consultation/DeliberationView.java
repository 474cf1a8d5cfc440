package jp.shimon.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一回の会議での、一つの項目の審議結果。
 *
 * @param excluded ids of members with an interest (除斥)
 * @param casting what the chair decided on a tie
 * @param presidedBy who presided over this item, where that was not the one who presided over the meeting
 * @param voters how many might vote, where somebody was excluded or there was a vote
 * @param closing why and how the meeting was closed for this item
 */
public record DeliberationView(
        ItemId item,
        ItemOutcome outcome,
        @Nullable String opinion,
        List<String> excluded,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Casting casting,
        @Nullable MemberId presidedBy,
        @Nullable Integer voters,
        @Nullable Closing closing) {}
