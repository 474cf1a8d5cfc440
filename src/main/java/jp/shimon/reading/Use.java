package jp.shimon.reading;

/** 行や欄を何として読んだか。 */
public enum Use {
    /** 資料番号 */
    EXHIBIT,
    /** ページ番号 */
    PAGE,
    /** 議題番号 */
    AGENDA,
    /** 標題 */
    TITLE,
    /** 前文 */
    LEAD,
    /** 節の見出し */
    SECTION,
    /** 項目の見出し */
    ITEM,
    /** 目的、経緯、評価 */
    PROSE,
    /** 変更内容・追加内容 */
    CONTENT,
    /** 見出し */
    LABEL,
    /** 変更前の行 */
    BEFORE,
    /** 変更後の行 */
    AFTER,
    /** 取組の位置付け */
    LINEAGE,
    /** 背景、目的 */
    BACKGROUND,
    /** 内容、進め方 */
    METHOD,
    /** 目標 */
    GOAL,
    /** 計画概要 */
    PROGRESS,
    /** 変更前計画 */
    PROGRESS_BEFORE,
    /** 注記 */
    NOTE
}
