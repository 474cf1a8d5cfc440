package jp.shimon.consultation;

/** 可否同数のときの議長の決定。 */
public enum Casting {
    /** 可とする */
    FOR,
    /** 否とする */
    AGAINST
}
