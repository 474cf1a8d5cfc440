package jp.shimon.plan.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 計画の表の列。 */
enum Column {
    /** 改革の柱 */
    PILLAR,
    /** 推進項目 */
    SUBJECT,
    /** 項目名 */
    ITEM,
    /** No. */
    NUMBER,
    /** 取組項目 */
    TITLE,
    /** 担当部署 */
    DEPARTMENT,
    /** 関係部署 */
    RELATED,
    /** 背景、目的 */
    BACKGROUND,
    /** 内容、進め方 */
    METHOD,
    /** 状態 */
    STATUS,
    /** 最終年度 */
    LAST_YEAR;

    static final List<Column> LEVELS = List.of(PILLAR, SUBJECT, ITEM);

    String word() {
        return SheetWords.first("column." + this);
    }

    static Optional<Column> named(String text) {
        return Arrays.stream(values())
                .filter(column -> SheetWords.means("column." + column, text))
                .findFirst();
    }
}
