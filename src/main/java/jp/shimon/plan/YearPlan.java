package jp.shimon.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 計画概要：その年度に行うこと、行ごと。 */
@Embeddable
public record YearPlan(
        @JsonDeserialize(using = YearJson.class) int year,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> lines) {}
