package jp.shimon.plan;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.DepartmentView;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;

/** 計画の取込み：初めての版、または次の版。 */
@Component
class PlanImport {

    private final PlanRepository plans;
    private final PlanVersionRepository versions;
    private final PlanNodeRepository nodes;
    private final NodeNames names;
    private final MeasureRepository measures;
    private final MeasureRevisionRepository revisions;
    private final PlanRevising revising;
    private final Accounts accounts;
    private final EntityManager entities;

    PlanImport(
            PlanRepository plans,
            PlanVersionRepository versions,
            PlanNodeRepository nodes,
            NodeNames names,
            MeasureRepository measures,
            MeasureRevisionRepository revisions,
            PlanRevising revising,
            Accounts accounts,
            EntityManager entities) {
        this.plans = plans;
        this.versions = versions;
        this.nodes = nodes;
        this.names = names;
        this.measures = measures;
        this.revisions = revisions;
        this.revising = revising;
        this.accounts = accounts;
        this.entities = entities;
    }

    /**
     * Nothing is stored, and the version is the one on record, where the form says nothing new.
     *
     * @throws Refused INVALID with every violation at once
     */
    Imported run(PlanForm form, Person by) {
        Refused.ifAny(PlanCheck.of(form, accounts::knowsDepartment));
        departments(form);
        Optional<ActionPlan> known = plans.findByCode(Objects.requireNonNull(form.code()));
        ActionPlan plan = known.map(p -> plans.locked(p.id().value())).orElseGet(() -> begin(form));
        UUID id = plan.id().value();
        TreeImport tree = new TreeImport(
                plan.id(),
                nodes.findByPlanId(id),
                names.newest(plan.id()),
                measures.findByPlanId(id),
                revisions.newestOfPlan(id),
                entities);
        tree.write(null, Objects.requireNonNull(form.nodes()));
        entities.flush();
        Optional<PlanVersion> latest = versions.latest(id);
        boolean sameHead = latest.filter(v -> v.head().equals(head(form))).isPresent();
        if (sameHead && tree.changesNothing()) {
            return new Imported(plan.id(), plan.code(), latest.get().no(), 0, 0, false);
        }
        refuseOlder(id, form, sameHead && !tree.revisesWhatIsOnRecord());
        PlanVersion version = revising.revise(plan.id(), head(form), cause(form, by), tree.changed());
        int added = (int)
                tree.changed().stream().filter(Revising.New.class::isInstance).count();
        int revised = (int) tree.changed().stream()
                .filter(Revising.Existing.class::isInstance)
                .count();
        return new Imported(plan.id(), plan.code(), version.no(), added, revised, true);
    }

    /** What is decided later is not overwritten by what was decided before; what is new to the record may be late. */
    private void refuseOlder(UUID plan, PlanForm form, boolean onlyAdds) {
        LocalDate from = Objects.requireNonNull(form.inForceFrom());
        versions.ofPlan(plan).stream()
                .map(PlanVersion::inForceFrom)
                .max(Comparator.naturalOrder())
                .filter(newest -> from.isBefore(newest) && !onlyAdds)
                .ifPresent(newest -> {
                    throw Refused.invalid("inForceFrom", "import.older", from, newest);
                });
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
                form.cause() == null ? null : form.cause().letterNumber(),
                null,
                form.decidedOn(),
                Objects.requireNonNull(form.inForceFrom()),
                by.username(),
                form.cause());
    }
}
