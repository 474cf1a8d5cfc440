package jp.shimon.identity;

/** 組織改正の種類。 */
public enum ReorganisationKind {
    /** 改称：新しいコードと名前の課が、すべてを引き継ぐ */
    RENAME,
    /** 統合：すでにある課が、すべてを引き継ぐ */
    MERGE,
    /** 分割：選んだ職員が、手がけている変更案とともに別の課へ移る */
    SPLIT
}
