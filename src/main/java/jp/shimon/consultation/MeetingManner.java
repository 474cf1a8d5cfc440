package jp.shimon.consultation;

/** 会議の開き方。 */
public enum MeetingManner {
    /** 会議を開く */
    ASSEMBLED,
    /** 書面で審議する */
    WRITTEN
}
