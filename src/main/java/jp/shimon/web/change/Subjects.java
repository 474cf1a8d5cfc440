package jp.shimon.web.change;

import java.util.List;
import java.util.stream.Collectors;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Frame;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.Place;
import jp.shimon.plan.PlanHead;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Standing;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 何を変えるかを、記録から読む。 */
@Component
class Subjects {

    private final Plans plans;

    Subjects(Plans plans) {
        this.plans = plans;
    }

    /** What was chosen on the page before, as it came. */
    record Chosen(
            String plan,
            String kind,
            List<String> measures,
            @Nullable String parent,
            @Nullable String node) {}

    /** @throws Refused INVALID naming what has not been chosen */
    Subject chosen(Chosen chosen) {
        ChangeKind kind = kind(chosen.kind());
        PlanId id = plans.id(chosen.plan());
        PlanHead head = plans.head(id);
        if (kind == ChangeKind.EXTEND_PLAN) {
            return subject(kind, chosen.plan(), head, List.of(), null, null, List.of());
        }
        if (kind == ChangeKind.ADD) {
            Place place = place(id, chosen.parent(), "parent", "parent.unknown");
            return subject(kind, chosen.plan(), head, List.of(), place, null, place.lineage());
        }
        if (chosen.node() != null && !chosen.node().isBlank()) {
            Place node = place(id, chosen.node(), "node", "node.unknown");
            return subject(kind, chosen.plan(), head, plans.below(id, node.id()), null, node, node.lineage());
        }
        List<Standing> before = measures(id, kind, chosen.measures());
        return subject(
                kind, chosen.plan(), head, before, null, null, before.get(0).lineage());
    }

    private static ChangeKind kind(String kind) {
        return List.of(ChangeKind.values()).stream()
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("kind", kind.isBlank() ? "required" : "option", kind));
    }

    private Place place(PlanId plan, @Nullable String path, String field, String unknown) {
        if (path == null || path.isBlank()) {
            throw Refused.invalid(field, "required");
        }
        return plans.place(plan, path).orElseThrow(() -> Refused.invalid(field, unknown, path));
    }

    private List<Standing> measures(PlanId plan, ChangeKind kind, List<String> named) {
        List<String> given =
                named.stream().filter(each -> !each.isBlank()).distinct().toList();
        if (kind == ChangeKind.MERGE && given.size() < 2) {
            throw Refused.invalid("measure", "measure.two", 20);
        }
        if (given.isEmpty()) {
            throw Refused.invalid("measure", "required");
        }
        return given.stream()
                .map(each -> plans.standing(plan, each)
                        .orElseThrow(() -> Refused.invalid("measure", "measure.unknown", each)))
                .toList();
    }

    private static Subject subject(
            ChangeKind kind,
            String plan,
            PlanHead head,
            List<Standing> before,
            @Nullable Place parent,
            @Nullable Place node,
            List<NodeName> lineage) {
        boolean newNode = parent != null && lineage.size() < head.levels().size();
        return new Subject(
                kind,
                plan,
                head.name(),
                head.years(),
                before,
                parent == null ? null : parent.path(),
                node == null ? null : node.path(),
                newNode,
                path(before, parent, node, newNode),
                lineage,
                before.isEmpty() || node != null
                        ? Subject.NOTHING
                        : before.get(0).content());
    }

    private static String path(List<Standing> before, @Nullable Place parent, @Nullable Place node, boolean newNode) {
        if (node != null) {
            return node.path();
        }
        if (parent != null) {
            return newNode ? parent.path() : parent.path() + "-" + parent.nextNumber();
        }
        return before.stream().map(Standing::path).collect(Collectors.joining(", "));
    }

    /** Of a change on record; what the drafter saw is what it is based on. */
    Subject of(ChangeView view) {
        Frame frame = view.frame();
        boolean newNode = view.head().kind() == ChangeKind.ADD && view.head().ofTheFrame();
        boolean added = view.head().kind() == ChangeKind.ADD;
        boolean ofNode = frame.nodeId() != null;
        String path = String.join(", ", view.paths());
        List<Standing> before = view.before();
        return new Subject(
                view.head().kind(),
                view.planCode(),
                view.planName(),
                view.years(),
                before,
                added ? (newNode ? path : path.substring(0, path.lastIndexOf('-'))) : null,
                ofNode ? String.valueOf(frame.nodeId()) : null,
                newNode,
                path,
                view.lineage(),
                before.isEmpty() || ofNode ? Subject.NOTHING : before.get(0).content());
    }
}
