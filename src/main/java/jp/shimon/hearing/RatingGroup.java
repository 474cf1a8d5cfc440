package jp.shimon.hearing;

/** 評価の区分。 What a label of any city's scale means. */
public enum RatingGroup {
    /** 計画以上 */
    ABOVE,
    /** 計画どおり */
    ON,
    /** 計画未満 */
    BELOW,
    /** 確定できない */
    NOT_DETERMINABLE,
    /** 終了（評価対象外） */
    CLOSED
}
