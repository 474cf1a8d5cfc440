package jp.shimon.change;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
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
 * @param hearings the review that it cites, of each measure, with its rating once confirmed
 * @param frame what it changes beside measures
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
        List<HearingView> hearings,
        Reason reason,
        List<Standing> before,
        List<MeasureContent> after,
        Frame frame,
        List<ChangeAspect> aspects,
        List<Difference> differences,
        List<Finding> findings,
        List<Proceed> proceed,
        List<ConcurrenceView> concurrences,
        Instant createdAt,
        @Nullable String endedReason) {

    /** One proposed content and what it is compared with; {@code null} for something new. */
    public record Pair(@Nullable Standing before, MeasureContent after) {}

    /** Every proposed content beside the measure whose next one it is; the parts of a split beside the whole. */
    public List<Pair> pairs() {
        return pairs(head, before, after);
    }

    static List<Pair> pairs(ChangeHead head, List<Standing> before, List<MeasureContent> after) {
        return IntStream.range(0, after.size())
                .mapToObj(i -> new Pair(counterpart(head, before, i, after.get(i)), after.get(i)))
                .toList();
    }

    private static @Nullable Standing counterpart(
            ChangeHead head, List<Standing> before, int i, MeasureContent content) {
        return switch (head.kind()) {
            case SPLIT -> before.get(0);
            case MERGE ->
                before.stream()
                        .filter(b -> Effects.continues(b, head.parent(), content))
                        .findFirst()
                        .orElse(null);
            default -> i < before.size() ? before.get(i) : null;
        };
    }

    /** 変更後の一つと、その違い。 {@code title}: what the measure will be called, with its number. */
    public record Part(String title, Pair pair, List<Difference> differences) {}

    /** The proposed contents one by one, each with what differs in it. */
    public List<Part> parts() {
        List<Pair> pairs = pairs();
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> part(pairs.get(i), pairs.size() == 1 ? "" : "[" + i + "]."))
                .toList();
    }

    private Part part(Pair pair, String prefix) {
        MeasureContent content = pair.after();
        String title = (content.number() == null ? "" : content.number() + " ") + content.title();
        List<Difference> own = differences.stream()
                .filter(difference -> difference.field().startsWith(prefix))
                .map(difference -> difference.named(difference.field().substring(prefix.length())))
                .toList();
        return new Part(title, pair, own);
    }

    /** Whether one content stands beside one at most, as in most changes. */
    public boolean single() {
        return after.size() == 1 && before.size() < 2;
    }

    /** The review that it cites, of the first measure. */
    public @Nullable HearingView hearing() {
        return hearings.isEmpty() ? null : hearings.get(0);
    }

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
