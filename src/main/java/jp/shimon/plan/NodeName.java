package jp.shimon.plan;

/** 階層の一つの番号と名前、例：Ⅲ 行政運営の推進力…。 */
public record NodeName(String number, String name) {}
