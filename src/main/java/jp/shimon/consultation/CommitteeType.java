package jp.shimon.consultation;

/** 委員会の種類。 */
public enum CommitteeType {
    /** 附属機関 */
    STATUTORY,
    /** 懇談会 */
    ADVISORY_MEETING
}
