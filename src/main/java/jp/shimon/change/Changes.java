package jp.shimon.change;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shimon.approval.Circulations;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.notice.Notices;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 変更案。 The door of this room. Verbs lock the change, so that of two people clicking at once one is second. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Changes extends ChangeRecords {

    private final ConcurrenceRepository concurrences;
    private final DraftReader drafts;
    private final ChangeSearch search;
    private final ProvisionalNumbers numbering;
    private final Submission submission;
    private final Entering entering;
    private final Plans plans;
    private final Notices notices;
    private final EntityManager entities;
    private final Office office;

    Changes(
            ChangeRepository changes,
            ConcurrenceRepository concurrences,
            DraftReader drafts,
            ChangeReader reader,
            ChangeSearch search,
            ProvisionalNumbers numbering,
            Bases bases,
            Rebasing rebasing,
            RuleBook book,
            Submission submission,
            Entering entering,
            Plans plans,
            Notices notices,
            EntityManager entities,
            Office office,
            Circulations circulations) {
        super(changes, reader, bases, rebasing, book, circulations);
        this.concurrences = concurrences;
        this.drafts = drafts;
        this.search = search;
        this.numbering = numbering;
        this.submission = submission;
        this.entering = entering;
        this.plans = plans;
        this.notices = notices;
        this.entities = entities;
        this.office = office;
    }

    /** 起案する。 Saved as a draft; nothing has been submitted. */
    public ChangeId draft(ChangeForm form, Person drafter) {
        String department = drafter.department();
        if (!drafter.is(Role.STAFF) || department == null) {
            throw Refused.forbidden("change.draftersOnly");
        }
        Change change = new Change(drafts.read(form, null), drafter, department, office.now());
        entities.persist(change);
        search.keep(change);
        return change.id();
    }

    /** 変更案を書き直す。 {@code version} must be the one that the drafter saw, where it is given. */
    public void rewrite(ChangeId id, ChangeForm form, Person drafter) {
        Change change = own(id, drafter);
        Integer seen = form.version();
        if (seen != null && seen != change.version()) {
            throw Refused.conflict("change.stale");
        }
        change.rewrite(drafts.read(form, change));
        search.keep(change);
    }

    /**
     * 提出する。
     *
     * @param stated whether the gist changed; {@code null}: it did where the text did. Whoever concurred in another is told
     * @throws Refused INVALID naming each finding that wants a reason
     */
    public ChangeHead submit(ChangeId id, @Nullable Gist stated, Person drafter) {
        Change change = own(id, drafter);
        if (bases.moved(change)) {
            throw Refused.conflict("change.baseMoved");
        }
        submission.pass(reader.view(change), drafter);
        @Nullable Gist gist = stated == Gist.CHANGED || differs(change) ? stated : null;
        if (gist == null && differs(change)) {
            gist = Gist.CHANGED;
        }
        if (gist == Gist.CHANGED && change.circuit().round() > 0) {
            concurrencesVoid(change);
        }
        change.submit(gist, office.now());
        return change.head();
    }

    /** 途中から登録する。 A draft whose first steps were done on paper; {@code by} is of the secretariat. */
    public ChangeHead enter(ChangeId id, ReachedForm form, Person by) {
        Change change = locked(id);
        entering.enter(change, form, by);
        return change.head();
    }

    /** 現行の計画に合わせる。 @throws Refused INVALID naming every place where both changed and nobody chose */
    public void rebase(ChangeId id, @Nullable Integer seen, Map<String, Conflict.Side> choices, Person drafter) {
        Change change = own(id, drafter);
        if (seen != null && seen != change.version()) {
            throw Refused.conflict("change.stale");
        }
        rebasing.rebase(change, choices);
        search.keep(change);
    }

    public void approved(ChangeId id, Person by) {
        locked(id).approvedBy(by.username());
    }

    /** 後閲：it goes on without the absent head, and nobody has approved. */
    public void passedOver(ChangeId id) {
        locked(id).approvedBy(null);
    }

    /** 重要の指定。 By the drafter while they have it, by the secretariat until it ends. */
    public void flag(ChangeId id, boolean important) {
        locked(id).flag(important);
    }

    /** 要旨の変更とする：whoever approves does not share the drafter's view, and the other departments are asked again. */
    public void gistChanged(ChangeId id) {
        Change change = locked(id);
        concurrencesVoid(change);
        change.circuit().gistChanged();
    }

    private void concurrencesVoid(Change change) {
        List<String> told = standing(change).stream()
                .map(ConcurrenceView::answeredBy)
                .distinct()
                .toList();
        notices.tell(
                told,
                "notice.concurrenceVoid",
                List.of(change.head().title()),
                change.id().value());
    }

    public void concurred(ChangeId id, String department, boolean agreed, @Nullable String opinion, Person by) {
        Change change = find(id);
        entities.persist(new Concurrence(
                new Concurrence.Key(id.value(), change.head().round(), department),
                agreed,
                opinion,
                by.username(),
                office.now()));
    }

    /** 新規取組のヒアリング結果を記録する。 Heard again after a send-back, the later hearing stands beside the earlier. */
    public void heard(ChangeId id, LocalDate heldOn, String notes, Person by) {
        entities.persist(
                new NewMeasureHearing(id, find(id).head().round(), heldOn, notes, by.username(), office.now()));
    }

    /** 引継ぎ、組織改正。 Of open changes only: what is over keeps who did it, and where. */
    public void handOver(ChangeId id, String drafter, String department) {
        Change change = locked(id);
        if (change.status().ended()) {
            throw Refused.conflict("change.over");
        }
        change.handedTo(drafter, department);
        search.keep(change);
    }

    public void returnedToDrafter(ChangeId id) {
        locked(id).returnToDrafter();
    }

    /** 差戻し（所属課長へ）。 The approval is void; the concurrences stand, for the text is the same. */
    public void sentBackToHead(ChangeId id) {
        locked(id).sendBackToHead();
    }

    /** 引戻し。 @throws Refused CONFLICT once the next person has acted, or where the drafter has it already */
    public void pulledBack(ChangeId id) {
        locked(id).pullBack();
    }

    public void awaitsBundle(ChangeId id) {
        locked(id).awaitBundle();
    }

    public void bundled(Collection<ChangeId> ids) {
        lockAll(ids).forEach(Change::bundle);
    }

    /** 見送り、取下げ、廃案。 Whoever concurred, approved or drafted is told, but not the one who did it. */
    public void ended(ChangeId id, ChangeStatus end, String reason, Person by) {
        Change change = locked(id);
        change.end(end, reason);
        List<String> told = Stream.of(
                        Stream.of(change.drafter()),
                        change.circuit().approvers().stream(),
                        concurrences.ofChange(id.value()).stream().map(Concurrence::answeredBy))
                .flatMap(people -> people)
                .filter(person -> !person.equals(by.username()))
                .distinct()
                .toList();
        notices.tell(told, "notice.ended." + end, List.of(change.head().title(), reason), id.value());
    }

    /** 事務局修正：prose only, and the drafter is told; a text that says the same is no correction. */
    public void reworded(ChangeId id, String text) {
        Change change = find(id);
        if (!change.proposal()
                .reason()
                .text()
                .lines()
                .toList()
                .equals(text.lines().toList())) {
            change.reword(text);
            search.keep(change);
            notices.tell(
                    List.of(change.drafter()),
                    "notice.reworded",
                    List.of(change.head().title()),
                    id.value());
        }
    }

    /** 改定された。 */
    public void adopted(Collection<ChangeId> ids) {
        lockAll(ids).forEach(Change::adopted);
    }

    /** 修正された内容を変更後の内容とする。 */
    public void amended(ChangeId id, List<MeasureContent> agreed) {
        agreed.forEach(content -> Refused.ifAny(plans.violations("amended", content)));
        Change change = locked(id);
        change.amended(agreed);
        search.keep(change);
    }

    /** 番号を確定する。 What is new in the plan and whose number was taken meanwhile gets the next free one. */
    public void fixNumbers(List<ChangeId> inPaperOrder) {
        numbering.fix(inPaperOrder.stream().map(this::find).toList());
    }

    /** The changes by id, locked in the order of their ids. */
    private List<Change> lockAll(Collection<ChangeId> ids) {
        return changes.locked(ids.stream().map(ChangeId::value).toList());
    }

    private Change locked(ChangeId id) {
        return changes.locked(id.value()).orElseThrow(() -> Refused.notFound("change.unknown"));
    }

    private Change own(ChangeId id, Person drafter) {
        Change change = locked(id);
        if (!change.drafter().equals(drafter.username())) {
            throw Refused.forbidden("change.notYours");
        }
        return change;
    }
}
