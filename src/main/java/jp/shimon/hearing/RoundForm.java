package jp.shimon.hearing;

import org.jspecify.annotations.Nullable;

/** 進捗確認の始め方：どの計画の、どの期間を、いつまでに報告してもらうか。 As it came; {@code due} is ISO-8601. */
public record RoundForm(
        @Nullable String plan,
        @Nullable Integer fiscalYear,
        @Nullable String period,
        @Nullable String due) {}
