package jp.shimon.change;

/** 変更案の状態。 Not one per step: where a case is, the engine knows. */
public enum ChangeStatus {
    /** 作成中 */
    DRAFT,
    /** 審査中 */
    IN_REVIEW,
    /** 付議待ち */
    AWAITING_BUNDLE,
    /** 付議・諮問中 */
    IN_CONSULTATION,
    /** 改定済 */
    ADOPTED,
    /** 見送り */
    NOT_TAKEN_UP,
    /** 取下げ */
    WITHDRAWN,
    /** 廃案 */
    SCRAPPED;

    public boolean ended() {
        return ordinal() >= ADOPTED.ordinal();
    }
}
