package jp.shimon.hearing;

/** 進捗確認の状態。 */
public enum RoundStatus {
    /** 確認中 */
    OPEN,
    /** 進捗確認完了 */
    COMPLETED,
    /** 打切り */
    CLOSED_EARLY
}
