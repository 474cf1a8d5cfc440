package jp.shimon.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * 取込みの結果：版の番号、新しい取組項目の数、内容の変わった取組項目の数。
 *
 * @param isNew whether a version was made; else the plan said all of it already
 */
public record Imported(
        PlanId id,
        String code,
        int version,
        int added,
        int revised,
        @JsonIgnore boolean isNew) {}
