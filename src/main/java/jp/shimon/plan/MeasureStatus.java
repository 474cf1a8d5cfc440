package jp.shimon.plan;

/** 取組項目の状態。 */
public enum MeasureStatus {
    /** 実施中 */
    ACTIVE,
    /** 完了 */
    COMPLETED,
    /** 廃止 */
    ABOLISHED,
    /** 統合 */
    MERGED,
    /** 分割 */
    SPLIT
}
