package jp.shimon.search;

/** 見つかるものの種類。 */
public enum Kind {
    /** 改革の柱・推進項目・項目名 */
    NODE,
    /** 取組項目 */
    MEASURE,
    /** 変更案 */
    CHANGE,
    /** 諮問 */
    CONSULTATION
}
