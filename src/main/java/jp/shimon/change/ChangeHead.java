package jp.shimon.change;

import java.util.List;
import jp.shimon.hearing.Review;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * 変更案の見出し：一覧と手続が使う分だけ。
 *
 * @param approver user name of the section head who approved this round
 * @param withDrafter whether the drafter has to act
 * @param round how often it was submitted
 */
public record ChangeHead(
        ChangeId id,
        PlanId plan,
        ChangeKind kind,
        ChangeStatus status,
        String title,
        String drafter,
        String department,
        @Nullable String approver,
        boolean withDrafter,
        int round,
        List<MeasureId> measures,
        @Nullable Review review,
        List<String> concurWith) {}
