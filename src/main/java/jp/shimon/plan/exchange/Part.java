package jp.shimon.plan.exchange;

/** 取組項目の内容のうち、表に書く場所があるかどうかが表によって違うもの。 */
public enum Part {
    /** 関係部署 */
    RELATED,
    /** 背景、目的 */
    BACKGROUND,
    /** 内容、進め方 */
    METHOD,
    /** 目標 */
    GOALS,
    /** 計画概要 */
    YEAR_PLANS,
    /** 状態 */
    STATUS
}
