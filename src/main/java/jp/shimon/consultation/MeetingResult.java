package jp.shimon.consultation;

/** 会議がどうなったか。 Whether there was a quorum is counted, not stated. */
public enum MeetingResult {
    /** 開いた */
    HELD,
    /** 審議はせず、懇談のみとした */
    TALK_ONLY,
    /** 延期した */
    POSTPONED
}
