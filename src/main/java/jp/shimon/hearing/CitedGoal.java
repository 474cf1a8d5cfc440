package jp.shimon.hearing;

/** 計画未満の評価が拠る目標。 As it read in the version in force; {@code from} and {@code to} are fiscal years. */
public record CitedGoal(String text, int from, int to) {}
