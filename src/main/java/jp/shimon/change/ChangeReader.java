package jp.shimon.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.shimon.hearing.HearingView;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.Reviews;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.Place;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanHead;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 変更案を読む：記録から画面と資料の形へ。 */
@Component
class ChangeReader {

    private final ConcurrenceRepository concurrences;
    private final Findings findings;
    private final Plans plans;
    private final Reviews reviews;

    ChangeReader(ConcurrenceRepository concurrences, Findings findings, Plans plans, Reviews reviews) {
        this.concurrences = concurrences;
        this.findings = findings;
        this.plans = plans;
        this.reviews = reviews;
    }

    ChangeView view(Change change) {
        List<Standing> before = before(change);
        PlanHead plan = plans.head(change.plan());
        Frame frame = change.proposal().frame();
        @Nullable Place place = place(change, frame);
        List<HearingView> hearings = hearings(change);
        return new ChangeView(
                change.head(),
                change.version(),
                plans.code(change.plan()),
                plan.name(),
                plan.years(),
                lineage(before, place),
                paths(change, before, place),
                change.review(),
                hearings,
                change.proposal().reason(),
                before,
                change.after(),
                frame,
                change.proposal().aspects(),
                differences(ChangeView.pairs(change.head(), before, change.after()), plan.years()),
                findings.of(change, before, plan.years(), place, hearings),
                change.proposal().proceed(),
                concurrences(change),
                change.createdAt(),
                change.endedReason());
    }

    /** 合議の回答：all that were ever given, each saying whether it still stands. */
    List<ConcurrenceView> concurrences(Change change) {
        return concurrences.ofChange(change.id().value()).stream()
                .map(concurrence -> concurrence.view(change.circuit()))
                .toList();
    }

    /** What the change starts from, in the order in which it was named. */
    List<Standing> before(Change change) {
        Map<MeasureId, Standing> found = plans.as(change.proposal().baseRevisions());
        return change.measures().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of several contents the field says of which it speaks, as {@code [1].title}. */
    private static List<Difference> differences(List<ChangeView.Pair> pairs, PlanForm.Years years) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Standing before = pairs.get(i).before();
            @Nullable MeasureContent was = before == null ? null : before.content();
            String prefix = pairs.size() == 1 ? "" : "[" + i + "].";
            Differences.between(was, pairs.get(i).after(), years).stream()
                    .map(difference -> difference.named(prefix + difference.field()))
                    .forEach(differences::add);
        }
        return differences;
    }

    /** Where something new is placed, or the node that is hit as a whole. */
    private @Nullable Place place(Change change, Frame frame) {
        NodeId parent = change.parent();
        if (parent != null) {
            return plans.place(change.plan(), parent.toString()).orElse(null);
        }
        UUID node = frame.nodeId();
        return node == null ? null : plans.place(change.plan(), node.toString()).orElse(null);
    }

    private static List<NodeName> lineage(List<Standing> before, @Nullable Place place) {
        if (place != null) {
            return place.lineage();
        }
        return before.isEmpty() ? List.of() : before.get(0).lineage();
    }

    private static List<String> paths(Change change, List<Standing> before, @Nullable Place place) {
        if (!before.isEmpty()) {
            return before.stream().map(Standing::path).toList();
        }
        if (place == null) {
            return List.of();
        }
        return change.after().isEmpty()
                ? List.of(place.path())
                : List.of(place.path() + "-" + change.after().get(0).number());
    }

    /** The cited review of each measure, as far as it is on record. */
    private List<HearingView> hearings(Change change) {
        Review review = change.review();
        return review == null
                ? List.of()
                : change.measures().stream()
                        .flatMap(measure -> reviews.of(measure, review).stream())
                        .toList();
    }
}
