package jp.shimon.hearing;

/** 進捗の確認：どの年度の、どの期間か。 {@code fiscalYear} 2023 = 令和5年度. */
public record Review(int fiscalYear, ReviewPeriod period) {}
