package jp.shimon.consultation;

/** 会議の見出し：一覧の分だけ。 {@code items}: how many stand on its agenda, reported ones too. */
public record MeetingHead(MeetingView meeting, String committee, int items) {}
