package jp.shimon.consultation;

/** 会議の状態。 */
public enum MeetingStatus {
    /** 開催予定 */
    PLANNED,
    /** 開催 */
    HELD,
    /** 流会 */
    NO_QUORUM,
    /** 懇談のみ */
    TALK_ONLY,
    /** 延期 */
    POSTPONED
}
