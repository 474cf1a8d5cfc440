package jp.shimon.change;

/** 指摘の重さ。 */
public enum Severity {
    /** 誤り：進めるには理由が要る */
    E,
    /** 注意 */
    W,
    /** 参考 */
    I
}
