package jp.shimon.web.plan;

import jp.shimon.change.PlanComparison;

/** 比べた二つの計画。 */
record Compared(StatedPlan left, StatedPlan right, PlanComparison comparison) {}
