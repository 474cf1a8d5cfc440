package jp.shimon.process;

/** 日次の督促の時刻になった。 Whether anybody is reminded is for who listens; it may be said again after a failure. */
public record RoundDue() {}
