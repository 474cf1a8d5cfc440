package jp.shimon.consultation;

/** 公表と議会への報告の順。 */
public enum Announcing {
    /** 公表が先 */
    PUBLICATION_FIRST,
    /** 議会への報告が先 */
    COUNCIL_FIRST,
    /** 並行して */
    IN_PARALLEL
}
