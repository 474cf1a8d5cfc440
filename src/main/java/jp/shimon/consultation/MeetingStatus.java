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
    POSTPONED;

    /** How whoever records the attendance tells it; that there was no quorum is counted, not told. */
    public MeetingResult told() {
        return switch (this) {
            case POSTPONED -> MeetingResult.POSTPONED;
            case TALK_ONLY -> MeetingResult.TALK_ONLY;
            default -> MeetingResult.HELD;
        };
    }
}
