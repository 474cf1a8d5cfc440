package jp.shimon.consultation;

/** 決定機関：諮問と計画の変更を決めるところ。 */
public enum Organ {
    /** 市長決裁 */
    MAYOR,
    /** 本部決定 */
    HEADQUARTERS
}
