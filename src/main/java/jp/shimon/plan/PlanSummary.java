package jp.shimon.plan;

/** 計画の一覧の一行。 */
public record PlanSummary(PlanId id, String code, PlanHead head, VersionView version) {}
