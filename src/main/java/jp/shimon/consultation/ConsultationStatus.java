package jp.shimon.consultation;

/** 諮問の状態。 */
public enum ConsultationStatus {
    /** 付議案・諮問案の作成中 */
    PREPARING,
    /** 本部に付議中 */
    HEADQUARTERS,
    /** 諮問の決裁中 */
    APPROVING,
    /** 諮問中 */
    ISSUED,
    /** 答申済 */
    REPORTED,
    /** 決裁済 */
    DECIDED,
    /** 完了 */
    CLOSED
}
