package jp.shimon.plan;

import java.util.List;

/** 計画の名称、期間、階層の呼び名。 */
public record PlanHead(String name, PlanForm.Years years, List<String> levels) {}
