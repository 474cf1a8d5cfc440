package jp.shimon.web.change;

import java.util.List;
import java.util.Optional;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.ChangeView;
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

    /** @throws Refused INVALID naming what has not been chosen */
    Subject chosen(String plan, String kind, @Nullable String measure, @Nullable String parent) {
        ChangeKind chosen = kind(kind);
        PlanId id = plans.id(plan);
        return chosen == ChangeKind.ADD ? addition(id, plan, parent) : of(id, plan, chosen, measure);
    }

    private static ChangeKind kind(String kind) {
        return List.of(ChangeKind.values()).stream()
                .filter(known -> known.name().equals(kind))
                .filter(known -> known == ChangeKind.ADD || Shape.OF_A_MEASURE.contains(known))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("kind", kind.isBlank() ? "required" : "option", kind));
    }

    private Subject of(PlanId id, String plan, ChangeKind kind, @Nullable String measure) {
        if (measure == null || measure.isBlank()) {
            throw Refused.invalid("measure", "required");
        }
        Standing standing =
                plans.standing(id, measure).orElseThrow(() -> Refused.invalid("measure", "measure.unknown", measure));
        PlanHead head = plans.head(id);
        return new Subject(
                kind,
                plan,
                head.name(),
                head.years(),
                standing.id().toString(),
                null,
                standing.path(),
                standing.lineage(),
                standing.content());
    }

    private Subject addition(PlanId id, String plan, @Nullable String parent) {
        if (parent == null || parent.isBlank()) {
            throw Refused.invalid("parent", "required");
        }
        Place place = plans.place(id, parent).orElseThrow(() -> Refused.invalid("parent", "parent.unknown", parent));
        PlanHead head = plans.head(id);
        return new Subject(
                ChangeKind.ADD,
                plan,
                head.name(),
                head.years(),
                null,
                place.path(),
                place.path() + "-" + place.nextNumber(),
                place.lineage(),
                Subject.NOTHING);
    }

    /** Of a change on record; what the drafter saw is what it is based on. */
    Subject of(ChangeView view) {
        Optional<Standing> before = view.before().stream().findFirst();
        String path = view.paths().get(0);
        return new Subject(
                view.head().kind(),
                view.planCode(),
                view.planName(),
                view.years(),
                before.map(standing -> standing.id().toString()).orElse(null),
                before.isPresent() ? null : path.substring(0, path.lastIndexOf('-')),
                path,
                view.lineage(),
                before.map(Standing::content).orElse(Subject.NOTHING));
    }
}
