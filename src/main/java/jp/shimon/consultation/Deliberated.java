package jp.shimon.consultation;

/** 会議を終えて次に進む先。 */
public enum Deliberated {
    /** 継続審議の項目がある */
    CARRIED_OVER,
    /** 修正・会長一任の項目がある */
    AMENDED,
    /** 審議終了 */
    DONE,
    /** 全件取下げ */
    NOTHING_LEFT
}
