package jp.shimon.approval;

/** 専決区分：who finally decides, the lowest first. */
public enum Decider {
    /** 課長専決 */
    HEAD,
    /** 副市長専決 */
    DEPUTY_MAYOR,
    /** 市長決裁 */
    MAYOR
}
