package jp.shimon.plan;

/** 取込みの結果：版の番号、新しい取組項目の数、内容の変わった取組項目の数。 */
public record Imported(PlanId id, String code, int version, int added, int revised) {}
