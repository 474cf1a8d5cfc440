package jp.shimon.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.Place;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Standing;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 変更の対象を読む：取組項目、追加先、体系の項目。 */
@Component
class TargetReader {

    private static final Set<ChangeKind> OF_A_NODE = EnumSet.of(
            ChangeKind.RENAME, ChangeKind.CORRECT, ChangeKind.CHANGE_OWNER, ChangeKind.COMPLETE, ChangeKind.ABOLISH);
    private static final int LEAVES = 3;
    private static final int MOST = 20;

    private final Plans plans;

    TargetReader(Plans plans) {
        this.plans = plans;
    }

    /** {@code drafted}: of a change that is rewritten; its measures stay based on what its drafter saw. */
    Target read(ChangeForm form, PlanId plan, ChangeKind kind, @Nullable Change drafted, List<Violation> violations) {
        if (kind == ChangeKind.EXTEND_PLAN) {
            nothing(form, violations);
            return Target.NOTHING;
        }
        if (kind == ChangeKind.ADD) {
            refuseIf(form.measure() != null, "measure", violations);
            refuseIf(form.node() != null, "node", violations);
            return new Target(List.of(), parent(form, plan, violations), Optional.empty());
        }
        if (form.node() != null) {
            return node(form, plan, kind, violations);
        }
        List<Standing> before = before(form, plan, kind, drafted, violations);
        return new Target(before, place(form, plan, kind, before, violations), Optional.empty());
    }

    private static void nothing(ChangeForm form, List<Violation> violations) {
        refuseIf(form.measure() != null, "measure", violations);
        refuseIf(form.parent() != null, "parent", violations);
        refuseIf(form.node() != null, "node", violations);
    }

    private Optional<Place> parent(ChangeForm form, PlanId plan, List<Violation> violations) {
        String path = form.parent();
        if (path == null || path.isBlank()) {
            violations.add(Violation.of("parent", "required"));
            return Optional.empty();
        }
        Optional<Place> place = plans.place(plan, path);
        if (place.isEmpty()) {
            violations.add(Violation.of("parent", "parent.unknown", path));
        }
        return place;
    }

    /** A node as a whole: its name, or every measure below it. */
    private Target node(ChangeForm form, PlanId plan, ChangeKind kind, List<Violation> violations) {
        refuseIf(form.measure() != null, "measure", violations);
        refuseIf(form.parent() != null, "parent", violations);
        if (!OF_A_NODE.contains(kind)) {
            violations.add(Violation.of("node", "node.notForKind"));
            return Target.NOTHING;
        }
        Optional<Place> node = plans.place(plan, String.valueOf(form.node()));
        if (node.isEmpty()) {
            violations.add(Violation.of("node", "node.unknown", String.valueOf(form.node())));
            return Target.NOTHING;
        }
        boolean named = kind == ChangeKind.RENAME || kind == ChangeKind.CORRECT;
        List<Standing> below = named ? List.of() : plans.below(plan, node.get().id());
        if (!named && below.isEmpty()) {
            violations.add(Violation.of("node", "node.empty", node.get().path()));
        }
        return new Target(below, Optional.empty(), node);
    }

    private List<Standing> before(
            ChangeForm form, PlanId plan, ChangeKind kind, @Nullable Change drafted, List<Violation> violations) {
        List<String> named = texts(form.measure());
        if (!counts(named.size(), kind, violations)) {
            return List.of();
        }
        List<Standing> before = new ArrayList<>();
        Set<MeasureId> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            String field = named.size() == 1 ? "measure" : "measure[" + i + "]";
            Optional<Standing> standing = standing(named.get(i), plan, kind, drafted, field, violations);
            if (standing.isPresent() && !seen.add(standing.get().id())) {
                violations.add(Violation.of(field, "twice", named.get(i)));
            }
            standing.ifPresent(before::add);
        }
        return before.size() == named.size() ? before : List.of();
    }

    private static boolean counts(int named, ChangeKind kind, List<Violation> violations) {
        if (named == 0) {
            violations.add(Violation.of("measure", "required"));
        } else if (kind != ChangeKind.MERGE && named > 1) {
            violations.add(Violation.of("measure", "measure.one"));
        } else if (kind == ChangeKind.MERGE && (named < 2 || named > MOST)) {
            violations.add(Violation.of("measure", "measure.two", MOST));
        } else {
            return true;
        }
        return false;
    }

    private Optional<Standing> standing(
            String named,
            PlanId plan,
            ChangeKind kind,
            @Nullable Change drafted,
            String field,
            List<Violation> violations) {
        Optional<Standing> standing = plans.standing(plan, named);
        if (standing.isEmpty()) {
            violations.add(Violation.of(field, "measure.unknown", named));
            return standing;
        }
        if (standing.get().content().state() != MeasureStatus.ACTIVE && kind != ChangeKind.CORRECT) {
            violations.add(Violation.of(field, "measure.ended", named));
        }
        return Optional.of(asDrafted(standing.get(), drafted));
    }

    private Standing asDrafted(Standing standing, @Nullable Change drafted) {
        if (drafted == null || !drafted.measures().contains(standing.id())) {
            return standing;
        }
        Map<MeasureId, Standing> seen = plans.as(drafted.proposal().baseRevisions());
        return seen.getOrDefault(standing.id(), standing);
    }

    /** Where a merged measure or the parts of a split one stand. */
    private Optional<Place> place(
            ChangeForm form, PlanId plan, ChangeKind kind, List<Standing> before, List<Violation> violations) {
        boolean merged = kind == ChangeKind.MERGE;
        if (form.parent() != null && !merged) {
            refuseIf(true, "parent", violations);
            return Optional.empty();
        }
        if (before.isEmpty() || (!merged && kind != ChangeKind.SPLIT)) {
            return Optional.empty();
        }
        if (form.parent() == null) {
            return plans.place(plan, before.get(0).node().toString());
        }
        Optional<Place> place = parent(form, plan, violations);
        place.filter(p -> p.lineage().size() < LEAVES)
                .ifPresent(p -> violations.add(Violation.of("parent", "parent.unknown", p.path())));
        return place;
    }

    private static List<String> texts(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return List.of();
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(node.asText());
    }

    private static void refuseIf(boolean wrong, String field, List<Violation> violations) {
        if (wrong) {
            violations.add(Violation.of(field, "notForKind"));
        }
    }
}
