package jp.shimon.hearing;

/** 評価の対象期間。 */
public enum ReviewPeriod {
    /** 上半期：4月から9月まで */
    FIRST_HALF,
    /** 年度 */
    FULL_YEAR
}
