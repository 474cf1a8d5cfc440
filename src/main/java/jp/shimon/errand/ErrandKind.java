package jp.shimon.errand;

/** 後処理の種類。 */
public enum ErrandKind {
    /** 諮問した資料のファイルを作って保存する */
    PAPER,
    /** 改定の公表用の抄録を作り、フォルダーに置く */
    PUBLICATION
}
