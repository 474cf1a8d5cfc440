package jp.shimon.change;

/** 変更理由の区分。 */
public enum ReasonCategory {
    /** 法令・社会経済情勢の変化 */
    LAW_OR_SOCIETY,
    /** 取組の進捗 */
    ACTUAL_PROGRESS,
    /** 外部評価 */
    EXTERNAL_EVALUATION
}
