package jp.shimon.consultation;

/** 項目の行く末：変更案の手続に知らせること。 */
public enum Fate {
    /** 改定 */
    ADOPTED,
    /** 差戻し */
    RETURNED,
    /** 見送り */
    NOT_TAKEN_UP,
    /** 取下げ */
    WITHDRAWN
}
