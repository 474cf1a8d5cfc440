package jp.shimon.plan;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 計画概要：その年度に行うこと、行ごと。 */
@Embeddable
public record YearPlan(
        int year, @JdbcTypeCode(SqlTypes.ARRAY) List<String> lines) {}
