package jp.shimon.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.shimon.hearing.HearingView;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.Reviews;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.Place;
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
        List<Standing> before = ordered(plans.as(change.baseRevisions()).values(), change);
        PlanHead plan = plans.head(change.plan());
        @Nullable Place parent = parent(change);
        @Nullable HearingView hearing = hearing(change);
        @Nullable MeasureContent was = before.isEmpty() ? null : before.get(0).content();
        return new ChangeView(
                change.head(),
                change.version(),
                plans.code(change.plan()),
                plan.name(),
                plan.years(),
                lineage(before, parent),
                paths(change, before, parent),
                change.review(),
                hearing,
                change.reason(),
                before,
                change.after(),
                Differences.between(was, change.after().get(0), plan.years()),
                findings.of(change, before, plan.years(), parent, hearing == null ? List.of() : List.of(hearing)),
                change.proceed(),
                concurrences.ofChange(change.id().value()).stream()
                        .map(Concurrence::view)
                        .toList(),
                change.createdAt(),
                change.endedReason());
    }

    private static List<Standing> ordered(Collection<Standing> found, Change change) {
        List<Standing> ordered = new ArrayList<>();
        change.measures()
                .forEach(id -> found.stream().filter(s -> s.id().equals(id)).forEach(ordered::add));
        return ordered;
    }

    private @Nullable Place parent(Change change) {
        NodeId parent = change.parent();
        return parent == null
                ? null
                : plans.place(change.plan(), parent.toString()).orElse(null);
    }

    private static List<NodeName> lineage(List<Standing> before, @Nullable Place parent) {
        if (parent != null) {
            return parent.lineage();
        }
        return before.isEmpty() ? List.of() : before.get(0).lineage();
    }

    private static List<String> paths(Change change, List<Standing> before, @Nullable Place parent) {
        return parent != null
                ? List.of(parent.path() + "-" + change.after().get(0).number())
                : before.stream().map(Standing::path).toList();
    }

    private @Nullable HearingView hearing(Change change) {
        Review review = change.review();
        return review == null || change.measures().isEmpty()
                ? null
                : reviews.of(change.measures().get(0), review).orElse(null);
    }
}
