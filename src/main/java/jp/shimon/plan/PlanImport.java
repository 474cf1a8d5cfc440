package jp.shimon.plan;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.DepartmentView;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 計画の取込み：初めての版、または次の版。 */
@Component
class PlanImport {

    private final PlanRepository plans;
    private final PlanNodeRepository nodes;
    private final MeasureRepository measures;
    private final MeasureRevisionRepository revisions;
    private final PlanRevising revising;
    private final Accounts accounts;
    private final EntityManager entities;

    PlanImport(
            PlanRepository plans,
            PlanNodeRepository nodes,
            MeasureRepository measures,
            MeasureRevisionRepository revisions,
            PlanRevising revising,
            Accounts accounts,
            EntityManager entities) {
        this.plans = plans;
        this.nodes = nodes;
        this.measures = measures;
        this.revisions = revisions;
        this.revising = revising;
        this.accounts = accounts;
        this.entities = entities;
    }

    /** @throws Refused INVALID with every violation at once */
    Imported run(PlanForm form, Person by) {
        Refused.ifAny(PlanCheck.of(form, accounts::knowsDepartment));
        departments(form);
        Optional<ActionPlan> known = plans.findByCode(Objects.requireNonNull(form.code()));
        ActionPlan plan = known.map(p -> plans.locked(p.id().value())).orElseGet(() -> begin(form));
        List<Revising> changed = new ArrayList<>();
        List<PlanNode> existing = nodes.findByPlanId(plan.id().value());
        write(plan, null, Objects.requireNonNull(form.nodes()), existing, changed);
        entities.flush();
        int added =
                (int) changed.stream().filter(Revising.New.class::isInstance).count();
        if (known.isPresent() && changed.isEmpty()) {
            throw Refused.conflict("import.nothingNew", plan.code());
        }
        int revised = (int)
                changed.stream().filter(Revising.Existing.class::isInstance).count();
        PlanVersion version = revising.revise(plan.id(), head(form), cause(form, by), changed);
        return new Imported(plan.id(), plan.code(), version.no(), added, revised);
    }

    private ActionPlan begin(PlanForm form) {
        ActionPlan plan = new ActionPlan(Objects.requireNonNull(form.code()));
        entities.persist(plan);
        return plan;
    }

    private void departments(PlanForm form) {
        if (form.departments() != null) {
            form.departments().stream()
                    .map(d -> new DepartmentView(
                            Objects.requireNonNull(d.code()),
                            Objects.requireNonNull(d.name()),
                            d.sort() == null ? 1000 : d.sort()))
                    .forEach(accounts::register);
        }
    }

    private static PlanHead head(PlanForm form) {
        return new PlanHead(
                Objects.requireNonNull(form.name()),
                Objects.requireNonNull(form.fiscalYears()),
                Objects.requireNonNull(form.levels()));
    }

    private static Cause cause(PlanForm form, Person by) {
        return new Cause(
                Cause.Kind.IMPORT,
                null,
                null,
                null,
                null,
                form.decidedOn(),
                Objects.requireNonNull(form.inForceFrom()),
                by.username());
    }

    private void write(
            ActionPlan plan,
            @Nullable PlanNode parent,
            List<PlanForm.NodeForm> forms,
            List<PlanNode> existing,
            List<Revising> changed) {
        for (PlanForm.NodeForm form : forms) {
            PlanNode node = existing.stream()
                    .filter(n -> Objects.equals(n.parentId(), parent == null ? null : parent.id()))
                    .filter(n -> n.number().equals(form.number()))
                    .findFirst()
                    .orElseGet(() -> enter(plan, parent, form, changed));
            if (form.children() != null) {
                write(plan, node, form.children(), existing, changed);
            }
            if (form.measures() != null) {
                changed.addAll(measures(node, form.measures()));
            }
        }
    }

    private PlanNode enter(ActionPlan plan, @Nullable PlanNode parent, PlanForm.NodeForm form, List<Revising> changed) {
        PlanNode node = new PlanNode(
                plan.id(),
                parent,
                Objects.requireNonNull(form.number()),
                form.reservedNumbers() == null ? List.of() : form.reservedNumbers());
        entities.persist(node);
        changed.add(new Revising.Named(new NodeId(node.id()), Objects.requireNonNull(form.name()), null));
        return node;
    }

    private List<Revising> measures(PlanNode node, List<PlanForm.MeasureForm> forms) {
        Map<String, Measure> known = measures.findByNodeId(node.id()).stream()
                .collect(Collectors.toMap(Measure::number, Function.identity()));
        List<Revising> changed = new ArrayList<>();
        for (PlanForm.MeasureForm form : forms) {
            Measure measure = known.get(Objects.requireNonNull(form.number()));
            if (measure == null) {
                changed.add(new Revising.New(new NodeId(node.id()), form.content(), List.of(), null));
            } else if (differs(measure, form.content())) {
                changed.add(new Revising.Existing(measure.id(), form.content(), List.of(), null));
            }
        }
        return changed;
    }

    private boolean differs(Measure measure, MeasureContent content) {
        return revisions.newest(List.of(measure.id().value())).stream()
                .noneMatch(newest -> newest.content().sameAs(content));
    }
}
