package jp.shimon.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.PlanId;
import jp.shimon.shared.Refused;
import org.springframework.transaction.annotation.Transactional;

/** 諮問を読む側：what {@link Consultations} answers without changing anything. */
@Transactional(readOnly = true)
abstract class ConsultationRecords {

    final ConsultationRepository consultations;
    final ItemRepository items;
    final Sessions sessions;
    final Withdrawals withdrawals;
    final Opinions opinions;
    final Papers papers;
    final ConsultationReader reader;
    final Changes changes;

    ConsultationRecords(
            ConsultationRepository consultations,
            ItemRepository items,
            Sessions sessions,
            Withdrawals withdrawals,
            Opinions opinions,
            Papers papers,
            ConsultationReader reader,
            Changes changes) {
        this.consultations = consultations;
        this.items = items;
        this.sessions = sessions;
        this.withdrawals = withdrawals;
        this.opinions = opinions;
        this.papers = papers;
        this.reader = reader;
        this.changes = changes;
    }

    /** What may be decided of an item: the report and a moved base change what is offered. */
    public List<AdoptionChoice> choices(ItemView item) {
        return AdoptionChoice.legal(item.outcome(), item.amended() != null, changes.baseMoved(item.change()));
    }

    /** How it is decided: as the city did when it was bundled. */
    public Deciding deciding(ConsultationId id) {
        return find(id).deciding();
    }

    /** 答申と異なる決定：with the reasons that are published; for the page, the paper and whoever publishes the plan. */
    public List<Departure> departures(ConsultationId id) {
        return Departure.of(view(id));
    }

    /** The open consultation that a change is in, if any. */
    public Optional<ConsultationView> holding(ChangeId change) {
        return items.openOf(change.value()).map(item -> view(item.consultation()));
    }

    public WithdrawalView withdrawal(WithdrawalId id) {
        return withdrawals.find(id).view();
    }

    /** The latest meeting with the members in office on its day. */
    public SessionView session(ConsultationId id) {
        return sessions.session(find(id));
    }

    /** Members in office on the day of the latest meeting. */
    public List<MemberView> members(ConsultationId id) {
        return session(id).members();
    }

    /** Whether it goes to a 懇談会: then its members are heard, and nobody is consulted. */
    public boolean advisory(ConsultationId id) {
        return rules(id).type() == CommitteeType.ADVISORY_MEETING;
    }

    /** The rules of the committee that a consultation goes to. */
    public CommitteeRules rules(ConsultationId id) {
        return sessions.rules(find(id));
    }

    /** Who took part in each meeting, and how. */
    public Map<MeetingId, List<Attended>> attendance(ConsultationId id) {
        return sessions.attendance(id);
    }

    /** 附帯意見 on a measure that are not met yet: next year's hearing begins with them. */
    public List<OpinionView> openOpinions(MeasureId measure) {
        return opinions.openOn(measure);
    }

    /** 出席簿：the members of the latest meeting, and who was present if another 諮問 of the meeting told it. */
    public Roll roll(ConsultationId id) {
        return sessions.roll(find(id));
    }

    /** 既に予定された会議：those of the same committee that were called and not held yet, soonest first. */
    public List<MeetingView> planned(ConsultationId id) {
        return sessions.planned(find(id));
    }

    public List<ItemId> toDeliberate(ConsultationId id) {
        return open(id).stream().filter(Item::toDeliberate).map(Item::id).toList();
    }

    public List<ItemId> toAmend(ConsultationId id) {
        return open(id).stream().filter(Item::toAmend).map(Item::id).toList();
    }

    /** All items in the order of the paper, those that were taken out too. */
    public List<ItemView> items(ConsultationId id) {
        return reader.items(id);
    }

    /** The open items in the order of the paper. */
    public List<ItemView> openItems(ConsultationId id) {
        return reader.items(id).stream().filter(ItemView::open).toList();
    }

    public ItemView item(ItemId id) {
        Item item = find(id);
        return reader.items(item.consultation()).stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public ConsultationView view(ConsultationId id) {
        return reader.view(find(id));
    }

    public PaperHead paperHead(ConsultationId id) {
        return find(id).head();
    }

    /** 資料n：its newest version, where it was corrected after issue. */
    public Paper paper(ConsultationId id) {
        return papers.newest(find(id), items.of(id.value()));
    }

    /** Those whose paper was issued. */
    public List<ConsultationId> issued() {
        return consultations.issued().stream().map(ConsultationId::new).toList();
    }

    /** Those whose issued paper is no draft any more: the mayor has decided, and nothing is left open. */
    public List<ConsultationId> issuedAndDecided() {
        return consultations.issuedAndDecided().stream()
                .map(ConsultationId::new)
                .toList();
    }

    /** What a report's decision took over into the plan, as a paper would show it: what was adopted, not what was asked. */
    public PaperContent adopted(ConsultationId id, int report) {
        return papers.adopted(find(id), items.of(id.value()), report);
    }

    /** What the plan would take from it if it were adopted now; nothing is stored. */
    public Supposition ifAdopted(ConsultationId id) {
        Consultation consultation = find(id);
        Map<Boolean, List<ItemView>> byOpen = reader.items(id).stream()
                .collect(Collectors.partitioningBy(item -> item.open()
                        && (item.decision() == null || item.decision().adopts())));
        List<ItemView> applied = byOpen.getOrDefault(true, List.of());
        return new Supposition(
                id,
                consultation.plan(),
                consultation.head().title(),
                applied,
                byOpen.getOrDefault(false, List.of()),
                applied.stream()
                        .flatMap(item -> changes.revisings(item.change()).stream())
                        .toList());
    }

    /** The consultations on a plan that are not decided yet, newest first. */
    public List<ConsultationHead> undecided(PlanId plan) {
        return heads(consultations.undecided(plan.value()));
    }

    /** The numbers and dates of consultations, in a fixed number of statements. */
    public List<SourceView> sources(Collection<ConsultationId> ids) {
        return ids.isEmpty() ? List.of() : reader.sources(ids);
    }

    /** The newest consultations, at most {@code limit}. */
    public List<ConsultationHead> newest(int limit) {
        return heads(consultations.newest(limit));
    }

    private List<ConsultationHead> heads(List<Consultation> found) {
        Set<UUID> heard =
                consultations.heard(found.stream().map(c -> c.id().value()).toList());
        Map<ConsultationId, MeetingView> meetings =
                sessions.latest(found.stream().map(Consultation::id).toList());
        Map<ConsultationId, List<ChangeId>> changesOf =
                items.ofAll(found.stream().map(c -> c.id().value()).toList()).stream()
                        .collect(Collectors.groupingBy(
                                Item::consultation, Collectors.mapping(Item::change, Collectors.toList())));
        return found.stream()
                .map(c -> new ConsultationHead(
                        c.id(),
                        c.head().title(),
                        c.status(),
                        changesOf.getOrDefault(c.id(), List.of()),
                        meetings.get(c.id()),
                        heard.contains(c.id().value())))
                .toList();
    }

    /** The latest meeting of each consultation that has one. */
    public Map<ConsultationId, MeetingView> latestMeetings(Collection<ConsultationId> ids) {
        return sessions.latest(ids);
    }

    /** Heads of the changes that are still open in a consultation. */
    public List<ChangeHead> openChanges(ConsultationId id) {
        return changes.heads(open(id).stream().map(Item::change).toList());
    }

    /** Heads of the changes that the report at hand is about: not those that are carried over. */
    public List<ChangeHead> readyChanges(ConsultationId id) {
        return changes.heads(open(id).stream()
                .filter(item -> !item.toDeliberate())
                .map(Item::change)
                .toList());
    }

    List<Item> open(ConsultationId id) {
        return items.of(id.value()).stream().filter(Item::open).toList();
    }

    Item find(ItemId id) {
        return items.findById(id.value()).orElseThrow(() -> Refused.notFound("consultation.unknown"));
    }

    Consultation find(ConsultationId id) {
        return consultations.findById(id.value()).orElseThrow(() -> Refused.notFound("consultation.unknown"));
    }
}
