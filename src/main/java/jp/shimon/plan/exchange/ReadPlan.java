package jp.shimon.plan.exchange;

import java.util.List;
import java.util.Set;
import jp.shimon.plan.PlanForm;
import jp.shimon.shared.Sentence;

/**
 * 読み取った計画。
 *
 * @param absent what the file has no place for, so that it says nothing of it
 * @param columns the fiscal years for which the grid has columns; {@code null} where there is no grid
 * @param remarks what the reader should know of the reading
 */
public record ReadPlan(
        PlanForm form,
        Set<Part> absent,
        PlanForm.@org.jspecify.annotations.Nullable Years columns,
        Origins origins,
        List<Sentence> remarks) {}
