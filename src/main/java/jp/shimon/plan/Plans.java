package jp.shimon.plan;

import java.util.List;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 計画。 The door of this room: import and revise; what it tells stands in {@link PlanRecords}. */
@Component
@Transactional(readOnly = true)
public class Plans extends PlanRecords {

    private final PlanImport importing;
    private final PlanRevising revising;
    private final Accounts accounts;

    Plans(
            PlanRepository plans,
            PlanVersionRepository versions,
            MeasureRepository measures,
            MeasureRevisionRepository revisions,
            Ancestries ancestries,
            PlanReader reader,
            PlanImport importing,
            PlanRevising revising,
            Numbers numbers,
            Accounts accounts,
            Office office) {
        super(plans, versions, measures, revisions, ancestries, reader, numbers, office);
        this.importing = importing;
        this.revising = revising;
        this.accounts = accounts;
    }

    /** Imports a plan or its next version. @throws Refused INVALID with every violation, and nothing is stored */
    @Transactional
    public Imported add(PlanForm form, Person by) {
        return importing.run(form, by);
    }

    /** What keeps a content from being recorded; field names begin with {@code at}. */
    public List<Violation> violations(String at, MeasureContent content) {
        return ContentCheck.of(at, content, accounts::knowsDepartment);
    }

    /** First in the lock order: nobody else revises this plan until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(PlanId plan) {
        plans.locked(plan.value());
    }

    /** 訂正する。 One new version; what it corrects reads so for as long as the mistake held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public VersionView correct(PlanId plan, Cause cause, List<? extends Revising> corrections) {
        lock(plan);
        return revising.correct(plan, day -> head(plan, day), cause, corrections)
                .view();
    }

    /** One new version with the next revision of everything that changes, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public VersionView revise(PlanId plan, Cause cause, List<? extends Revising> changes) {
        lock(plan);
        return revising.revise(plan, head(plan, cause.inForceFrom()), cause, changes)
                .view();
    }
}
