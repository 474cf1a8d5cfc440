package jp.shimon.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** 取組期間内の目標。 {@code from} and {@code to} are fiscal years, both included. */
@Embeddable
public record Goal(
        String text,

        @Column(name = "year_from") @JsonDeserialize(using = YearJson.class)
        int from,

        @Column(name = "year_to") @JsonDeserialize(using = YearJson.class)
        int to,

        @Enumerated(EnumType.STRING) @Nullable Kind kind,
        @Nullable String target) {

    /** 目標の種類。 */
    public enum Kind {
        /** 実施目標 */
        ACTION,
        /** 数値目標 */
        NUMERIC,
        /** 効果額 */
        EFFECT
    }

    public Goal {
        kind = kind == null ? Kind.ACTION : kind;
    }

    public Kind kindOfGoal() {
        return kind == null ? Kind.ACTION : kind;
    }

    public boolean covers(int year) {
        return from <= year && year <= to;
    }
}
