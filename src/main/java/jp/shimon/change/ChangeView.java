package jp.shimon.change;

import java.time.Instant;
import java.util.List;
import jp.shimon.hearing.HearingView;
import jp.shimon.hearing.Review;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.Standing;
import org.jspecify.annotations.Nullable;

/**
 * 変更案の全体：変更前、変更後、違い、指摘、評価。
 *
 * @param years the plan period, the columns of the grid
 * @param paths code paths of the measures, or the path an added one will have
 * @param hearing the review that it cites, with its rating once confirmed
 */
public record ChangeView(
        ChangeHead head,
        int version,
        String planCode,
        String planName,
        PlanForm.Years years,
        List<NodeName> lineage,
        List<String> paths,
        @Nullable Review review,
        @Nullable HearingView hearing,
        Reason reason,
        List<Standing> before,
        List<MeasureContent> after,
        List<Difference> differences,
        List<Finding> findings,
        List<Proceed> proceed,
        List<ConcurrenceView> concurrences,
        Instant createdAt,
        @Nullable String endedReason) {

    /** Why the drafter proceeds in spite of a finding. */
    public List<String> reasonsFor(Finding finding) {
        return proceed.stream()
                .filter(p -> p.answers(finding))
                .map(Proceed::reason)
                .distinct()
                .toList();
    }

    /** The E findings that no recorded reason answers. */
    public List<Finding> unanswered() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.E)
                .filter(finding -> proceed.stream().noneMatch(p -> p.answers(finding)))
                .toList();
    }
}
