package jp.shimon.document;

/** 欄の見せ方。 */
enum Look {
    /** 見出しの欄 */
    HEAD,
    /** 行の見出し */
    SIDE,
    /** 箇条書 */
    LIST,
    /** 中央揃え */
    CENTRED,
    /** 変更箇所 */
    CHANGED
}
