package jp.shimon.consultation;

import java.util.List;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.Revising;

/**
 * 反映したとすれば：what the plan would take from a consultation if it were adopted now.
 *
 * @param applied the items that are still open, in the order of the paper
 * @param notApplied the items that were sent back, dropped, withdrawn or are settled already
 * @param revisings what {@code applied} does to the plan
 */
public record Supposition(
        ConsultationId id,
        PlanId plan,
        String title,
        List<ItemView> applied,
        List<ItemView> notApplied,
        List<Revising> revisings) {}
