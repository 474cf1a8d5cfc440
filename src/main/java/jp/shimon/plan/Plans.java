package jp.shimon.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
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
    private final PlanFiles files;
    private final Staging staging;
    private final Accounts accounts;
    private final Targets targets;

    Plans(
            PlanRepository plans,
            PlanVersionRepository versions,
            MeasureRepository measures,
            MeasureRevisionRepository revisions,
            Ancestries ancestries,
            PlanReader reader,
            PlanImport importing,
            PlanRevising revising,
            PlanFiles files,
            Staging staging,
            Numbers numbers,
            Accounts accounts,
            Targets targets,
            Office office) {
        super(plans, versions, measures, revisions, ancestries, reader, numbers, office);
        this.importing = importing;
        this.revising = revising;
        this.files = files;
        this.staging = staging;
        this.accounts = accounts;
        this.targets = targets;
    }

    /** Versions that a consultation made, by their ids, oldest first. */
    public List<UUID> decidedVersions() {
        return versions.decided();
    }

    /** @throws Refused NOT_FOUND for an unknown id */
    public DecidedVersion decidedVersion(UUID id) {
        PlanVersion version = versions.findById(id).orElseThrow(() -> Refused.notFound("plan.unknown", id));
        return decided(code(version.plan()), version);
    }

    /** 改定による第n版. @throws Refused NOT_FOUND for a number that no version bears, and for one that was imported */
    public DecidedVersion decidedVersion(String code, int no) {
        version(code, no);
        return versions.ofPlan(id(code).value()).stream()
                .filter(version -> version.no() == no && version.view().consultation() != null)
                .map(version -> decided(code, version))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("plan.notDecided", no));
    }

    private static DecidedVersion decided(String code, PlanVersion version) {
        return new DecidedVersion(
                version.id(),
                code,
                version.head(),
                version.view(),
                Objects.requireNonNull(version.view().consultation()));
    }

    /** The goals in force on a day; a measure is left out that states none, or is not in force then. */
    public Map<MeasureId, List<Goal>> goalsOn(Collection<MeasureId> measures, LocalDate day) {
        return targets.on(measures, day);
    }

    /** 目標の変更：whether grid or goals of a measure moved after the first day of a period and until its last. */
    public boolean retargeted(MeasureId measure, LocalDate from, LocalDate to) {
        return targets.moved(measure, from, to, office.now());
    }

    /** What measures say on a day. */
    public Map<MeasureId, MeasureContent> contentsOn(Collection<MeasureId> measures, LocalDate day) {
        return targets.contents(measures, day, office.now());
    }

    /**
     * Imports a plan or its next version; a plan that says all of it already stays as it is.
     *
     * @throws Refused INVALID with every violation, and nothing is stored
     */
    @Transactional
    public Imported add(PlanForm form, Person by) {
        return importing.run(form, by);
    }

    /**
     * Reads a file that somebody sends: .xlsx or the exchange form. Nothing is stored.
     *
     * @throws Refused INVALID with every cell that cannot be read, or with what kind of file it is
     */
    public PlanFile read(byte[] file, Given given) {
        return files.read(file, given);
    }

    /** The exchange form of a plan as it was read, with the past results of its measures. */
    public PlanForm form(PlanView plan, Map<UUID, List<PlanForm.ResultForm>> results) {
        return PlanForms.of(plan, results);
    }

    /** The sheets of a plan, as a spreadsheet. */
    public byte[] xlsx(PlanForm plan) {
        return files.xlsx(plan);
    }

    /** One row a measure, for lists. */
    public byte[] csv(PlanForm plan) {
        return files.csv(plan);
    }

    /** The same sheets to fill in. */
    public byte[] template() {
        return files.template();
    }

    /** Keeps what a person has seen in the preview until it is confirmed. {@code digest} says what was seen. */
    @Transactional
    public UUID stage(PlanForm form, String digest, Person by) {
        return staging.keep(form, digest, by);
    }

    /** Takes back what was staged, once. @throws Refused NOT_FOUND when it is another's, too old or taken */
    @Transactional(propagation = Propagation.MANDATORY)
    public Staged staged(UUID id, Person by) {
        return staging.take(id, by);
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

    /** As {@link #lock}, for a plan that may be on record or not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockIfKnown(String code) {
        plans.findByCode(code).ifPresent(plan -> lock(plan.id()));
    }

    /** One new version with the next revision of everything that changes, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public VersionView revise(PlanId plan, Cause cause, List<? extends Revising> changes) {
        lock(plan);
        return revising.revise(plan, head(plan, cause.inForceFrom()), cause, changes)
                .view();
    }
}
