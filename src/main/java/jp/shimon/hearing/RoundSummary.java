package jp.shimon.hearing;

/** 進捗確認の一覧の一行。 */
public record RoundSummary(ReviewRound round, RoundCounts counts) {}
