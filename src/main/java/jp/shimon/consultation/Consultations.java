package jp.shimon.consultation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 諮問。 The door of this room: from the bundle to the mayor's decision. Verbs lock the consultation first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Consultations extends ConsultationRecords {

    private final Bundling bundling;
    private final Adoption adoption;
    private final Issuing issuing;
    private final Decisions decisions;
    private final Announcements announcements;
    private final Plans plans;
    private final ConsultationSearch search;

    Consultations(
            ConsultationRepository consultations,
            ItemRepository items,
            Bundling bundling,
            Sessions sessions,
            Withdrawals withdrawals,
            Opinions opinions,
            Adoption adoption,
            Papers papers,
            Issuing issuing,
            Decisions decisions,
            Announcements announcements,
            ConsultationReader reader,
            Changes changes,
            Plans plans,
            ConsultationSearch search) {
        super(consultations, items, sessions, withdrawals, opinions, papers, reader, changes);
        this.bundling = bundling;
        this.adoption = adoption;
        this.issuing = issuing;
        this.decisions = decisions;
        this.announcements = announcements;
        this.plans = plans;
        this.search = search;
    }

    public UUID newCommittee(CommitteeForm form) {
        return bundling.newCommittee(form);
    }

    /** 付議する。 */
    public ConsultationId bundle(BundleForm form, Person by) {
        return kept(bundling.bundle(form, by, List.of()));
    }

    /** 諮問済みの議題を登録する。 The plan is locked first: the letter has promised numbers. */
    public ConsultationId enter(BundleForm form, OnPaper letter, Person by) {
        return kept(issuing.enter(form, letter, by));
    }

    private ConsultationId kept(Consultation consultation) {
        search.keep(consultation);
        return consultation.id();
    }

    /** 付議案・諮問案を作成する。 {@code order}: the items in the order of the paper. */
    public void prepared(ConsultationId id, PaperHead head, List<ItemId> order) {
        Consultation consultation = locked(id);
        consultation.prepared(head);
        search.keep(consultation);
        List<Item> open = open(id);
        for (Item item : open) {
            int place = order.indexOf(item.id());
            item.move(place < 0 ? item.position() : place + 1);
        }
    }

    /** 本部の決定を記録する。 @return where the bundle goes from here */
    public Route headquarters(ConsultationId id, List<Answer<HeadquartersChoice>> answers) {
        Consultation consultation = locked(id);
        Map<ItemId, Item> open = byId(open(id));
        answers.forEach(a -> item(open, a.item()).headquarters(a.choice(), a.reason()));
        Route route = route(open.values());
        consultation.headquartersDecided(route == Route.CONSULT);
        return route;
    }

    private static Route route(Collection<Item> open) {
        if (open.stream().anyMatch(Item::beforeCommittee)) {
            return Route.CONSULT;
        }
        return open.stream().anyMatch(item -> item.headquarters() == HeadquartersChoice.MINOR)
                ? Route.MINOR
                : Route.NONE;
    }

    /** 本部の決定を反映する。 Items that go no further leave the bundle. */
    public List<Settled> settleHeadquarters(ConsultationId id, Person by) {
        Consultation consultation = locked(id);
        List<Item> open = open(id);
        List<Settled> settled =
                open.stream().flatMap(item -> settle(item, by).stream()).toList();
        if (settled.size() == open.size()) {
            consultation.close("NOTHING_TO_DECIDE");
        }
        return settled;
    }

    private Optional<Settled> settle(Item item, Person by) {
        HeadquartersChoice choice = item.headquarters();
        if (choice == HeadquartersChoice.SEND_BACK) {
            changes.returnedToDrafter(item.change());
            item.close();
            return Optional.of(new Settled(item.change(), Fate.RETURNED));
        }
        if (choice == HeadquartersChoice.NOT_TAKEN_UP) {
            changes.ended(item.change(), ChangeStatus.NOT_TAKEN_UP, String.valueOf(item.headquartersReason()), by);
            item.close();
            return Optional.of(new Settled(item.change(), Fate.NOT_TAKEN_UP));
        }
        return Optional.empty();
    }

    /** 諮問を決裁する。 Not approved: back to the secretariat. */
    public void approval(ConsultationId id, DecisionView decision) {
        decisions.approval(locked(id), decision);
    }

    /** 会議の開催を通知する。 The first notice issues the letter, which promises numbers: the plan is locked first. */
    public boolean convene(ConsultationId id, MeetingPlan plan, Placing placing) {
        Consultation before = find(id);
        if (!before.issued()) {
            plans.lock(before.plan());
        }
        Consultation consultation = locked(id);
        sessions.convene(consultation, plan, placing);
        consultation.numbered(placing.agendaNo(), placing.exhibitNo());
        return consultation.issued();
    }

    /** 諮問する。 Numbers are fixed, the content is frozen with its digest, the letter has its number. */
    public void issue(ConsultationId id) {
        Consultation consultation = locked(id);
        issuing.issue(consultation, open(id));
        search.keep(consultation);
    }

    /** 出席状況を記録する。 @return whether an outcome may be recorded: the meeting was held, with a quorum */
    public boolean attended(ConsultationId id, AttendanceForm form) {
        return sessions.attended(locked(id), form);
    }

    /** 審議結果を記録する。 附帯意見 get their numbers. */
    public void deliberated(DeliberationForm form, Person by) {
        Item item = find(form.item());
        Consultation consultation = locked(item.consultation());
        item.deliberated(form.outcome(), form.opinion());
        sessions.deliberated(consultation, form, by);
        if (!form.opinions().isEmpty()) {
            UUID meeting = sessions.latest(consultation.id()).id();
            opinions.record(consultation.id(), item.id(), meeting, form.opinions());
        }
    }

    /** 意見を記録する（懇談会）。 @param summary what stands on the item; without it the opinions themselves */
    public void heard(DeliberationForm form, @Nullable String summary, Person by) {
        Item item = find(form.item());
        Consultation consultation = locked(item.consultation());
        item.deliberated(form.outcome(), summary == null ? form.opinion() : summary);
        sessions.deliberated(consultation, form, by);
    }

    /** 審議結果をまとめる。 */
    public Deliberated gathered(ConsultationId id) {
        Consultation consultation = locked(id);
        List<Item> before = open(id).stream().filter(Item::beforeCommittee).toList();
        if (before.isEmpty()) {
            return nothingLeft(consultation);
        }
        if (before.stream().anyMatch(Item::toDeliberate)) {
            return Deliberated.CARRIED_OVER;
        }
        if (before.stream().allMatch(item -> item.outcome() == ItemOutcome.HEARD)) {
            consultation.heard();
        }
        return before.stream().anyMatch(Item::toAmend) ? Deliberated.AMENDED : Deliberated.DONE;
    }

    /** 一部答申できるか：some items are answered, while others are carried over. */
    public boolean partlyReady(ConsultationId id) {
        return open(id).stream().anyMatch(item -> item.beforeCommittee() && !item.toDeliberate());
    }

    private static Deliberated nothingLeft(Consultation consultation) {
        consultation.close("ALL_WITHDRAWN");
        return Deliberated.NOTHING_LEFT;
    }

    /** 答申の修正を反映する。 */
    public void amend(ItemId id, List<MeasureContent> contents) {
        contents.forEach(content -> Refused.ifAny(plans.violations("amended", content)));
        find(id).amend(contents);
    }

    /** 修正に同意する。 Agreed, the amended text is what will be adopted; the frozen paper stays. */
    public void amendmentAnswered(ItemId id, boolean agreed) {
        Item item = find(id);
        item.amendmentAnswered(agreed);
        List<MeasureContent> contents = item.amended();
        if (agreed && contents != null) {
            changes.amended(item.change(), contents);
        }
    }

    /** 答申を受理する。 */
    public void reported(ConsultationId id, String number, LocalDate day, @Nullable String note) {
        Consultation consultation = locked(id);
        consultation.reported(number, day, note);
        search.keep(consultation);
    }

    /** 計画の変更を決裁する。 The plan is locked first, then the consultation; what was carried over is left alone. */
    public void decide(ConsultationId id, List<Answer<AdoptionChoice>> answers, DecisionView decision) {
        plans.lock(find(id).plan());
        Consultation consultation = locked(id);
        List<Item> ready =
                open(id).stream().filter(item -> !item.toDeliberate()).toList();
        decisions.decide(consultation, ready, answers, decision);
    }

    /** 計画に反映する。 All adopted items, one version a report; done again it changes nothing. */
    public Adopted adopt(ConsultationId id, Person by) {
        plans.lock(find(id).plan());
        return adoption.adopt(locked(id), by);
    }

    /** 公表を記録する。 {@code report}: which, {@code null} for the latest. @return whether the council is told next */
    public boolean published(ConsultationId id, @Nullable Integer report, LocalDate day, @Nullable String note) {
        return announcements.published(locked(id), report, day, note);
    }

    /** 議会への報告を記録する。 {@code report}: which, {@code null} for the latest. @return whether to publish next */
    public boolean reportedToCouncil(
            ConsultationId id, @Nullable Integer report, LocalDate day, @Nullable String note) {
        return announcements.toldToCouncil(locked(id), report, day, note);
    }

    /** 諮問の前の取下げ。 @return whether nothing is left in the bundle */
    public boolean takeOut(ConsultationId id, ChangeId change) {
        return withdrawals.takeOut(locked(id), change);
    }

    /** 諮問の後の取下げの申出。 */
    public WithdrawalView requestWithdrawal(ConsultationId id, ChangeId change, String reason, Person by) {
        return withdrawals.request(locked(id), change, reason, by).view();
    }

    public void decideWithdrawal(WithdrawalId id, boolean granted, @Nullable String reason, Person by) {
        withdrawals.decide(id, granted, reason, by);
    }

    public ItemView grantWithdrawal(WithdrawalId id, Person by) {
        return withdrawals.grant(id, reader, by);
    }

    private static Map<ItemId, Item> byId(List<Item> open) {
        return open.stream().collect(Collectors.toMap(Item::id, item -> item));
    }

    private static Item item(Map<ItemId, Item> open, ItemId id) {
        return Stream.ofNullable(open.get(id)).findFirst().orElseThrow(() -> Refused.conflict("item.closed"));
    }

    private Consultation locked(ConsultationId id) {
        return consultations.locked(id.value()).orElseThrow(() -> Refused.notFound("consultation.unknown"));
    }
}
