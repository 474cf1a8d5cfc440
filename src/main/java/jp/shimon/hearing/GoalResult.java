package jp.shimon.hearing;

/** 目標ごとの結果。 The goal as text, since a reply may cite one that no displayed cell contains. */
public record GoalResult(String text, Achievement achieved) {}
