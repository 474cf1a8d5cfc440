package jp.shimon.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.approval.Circulations;
import jp.shimon.hearing.Review;
import jp.shimon.identity.Person;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.Revising;
import jp.shimon.shared.Refused;
import org.springframework.transaction.annotation.Transactional;

/** 変更案を読む側：what {@link Changes} answers without changing anything. */
@Transactional(readOnly = true)
abstract class ChangeRecords {

    final ChangeRepository changes;
    final ChangeReader reader;
    final Bases bases;
    final Rebasing rebasing;
    private final RuleBook book;
    private final Circulations circulations;

    ChangeRecords(
            ChangeRepository changes,
            ChangeReader reader,
            Bases bases,
            Rebasing rebasing,
            RuleBook book,
            Circulations circulations) {
        this.changes = changes;
        this.reader = reader;
        this.bases = bases;
        this.rebasing = rebasing;
        this.book = book;
        this.circulations = circulations;
    }

    /** What the plan's having moved on means for a change in its drafter's hands. */
    public RebaseView rebasing(ChangeId id, Person drafter) {
        Change change = find(id);
        if (!change.drafter().equals(drafter.username())) {
            throw Refused.forbidden("change.notYours");
        }
        return rebasing.view(change);
    }

    /** 変更内容・追加内容の文章。 */
    public String text(ChangeId id) {
        return find(id).proposal().reason().text();
    }

    /** What the adoption of this change does to the plan. */
    public List<Revising> revisings(ChangeId id) {
        Change change = find(id);
        return Effects.of(change, reader.before(change));
    }

    /** Which kinds go to the committee by default, by the city's rule. */
    public Set<ChangeKind> consulted() {
        return Set.copyOf(book.current().words().consulted());
    }

    /** Whether what this change starts from was changed after it was drafted. */
    public boolean baseMoved(ChangeId id) {
        return bases.moved(find(id));
    }

    /** 到達した段階。 @throws Refused CONFLICT for a change that was not entered midway */
    public Reached reached(ChangeId id) {
        return Optional.ofNullable(find(id).reached()).orElseThrow(() -> Refused.conflict("reached.notEntered"));
    }

    /** 合議先のうち、これから伺う課：all but those whose answer to the same gist still stands. */
    public List<String> toConcur(ChangeId id) {
        Change change = find(id);
        List<String> with = change.head().concurWith();
        if (change.circuit().askedAnew()) {
            return with; // nobody can have answered yet
        }
        List<String> standing =
                standing(change).stream().map(ConcurrenceView::department).toList();
        return with.stream()
                .filter(department -> !standing.contains(department))
                .toList();
    }

    /** 要旨の変更の申告。 What the drafter may state now, the likely one first; none where nobody has concurred. */
    public List<Gist> gists(ChangeId id) {
        Change change = find(id);
        if (standing(change).isEmpty()) {
            return List.of();
        }
        return differs(change) ? List.of(Gist.CHANGED, Gist.UNCHANGED) : List.of(Gist.UNCHANGED, Gist.CHANGED);
    }

    /** Whether the drafter's text says anything else than when it was submitted last. */
    public boolean rewritten(ChangeId id) {
        return differs(find(id));
    }

    /** Whether the approver is to say if what the drafter calls a mere correction is one. */
    public boolean gistToConfirm(ChangeId id) {
        Change change = find(id);
        return change.circuit().gist() == Gist.UNCHANGED
                && !change.circuit().askedAnew()
                && !standing(change).isEmpty();
    }

    static boolean differs(Change change) {
        return change.circuit().differs(change.proposal().digest());
    }

    List<ConcurrenceView> standing(Change change) {
        return reader.concurrences(change).stream()
                .filter(ConcurrenceView::stands)
                .toList();
    }

    public ChangeHead head(ChangeId id) {
        return find(id).head();
    }

    public List<ChangeHead> heads(Collection<ChangeId> ids) {
        return changes.findAllById(ids.stream().map(ChangeId::value).toList()).stream()
                .map(Change::head)
                .toList();
    }

    public ChangeView view(ChangeId id) {
        return reader.view(find(id));
    }

    /** @throws Refused FORBIDDEN for whom it is none of their business */
    public ChangeView view(ChangeId id, Person reader) {
        ChangeView view = view(id);
        if (!view.head().visibleTo(reader) && !circulations.reaches(id.value(), reader.username())) {
            throw Refused.forbidden("change.notVisible");
        }
        return view;
    }

    public List<ChangeHead> having(ChangeStatus status) {
        return changes.having(status).stream().map(Change::head).toList();
    }

    /** The open changes that a person drafts. */
    public List<ChangeHead> heldBy(String drafter) {
        return changes.heldBy(drafter).stream().map(Change::head).toList();
    }

    /** The open changes of a department. */
    public List<ChangeHead> openOf(String department) {
        return changes.openOf(department).stream().map(Change::head).toList();
    }

    /** The newest changes, at most {@code limit}. */
    public List<ChangeHead> newest(int limit) {
        return changes.newest(limit).stream().map(Change::head).toList();
    }

    /** Changes in review that cite this review of this measure. */
    public List<ChangeHead> citing(MeasureId measure, Review review) {
        return changes.citing(measure.value(), review.fiscalYear(), review.period()).stream()
                .map(Change::head)
                .toList();
    }

    /** Who else is at the same measures, and whether the plan has moved on; nothing once the change has ended. */
    public Surroundings surroundings(ChangeId id) {
        Change change = find(id);
        return change.status().ended()
                ? new Surroundings(false, List.of())
                : new Surroundings(bases.moved(change), alsoOpen(id));
    }

    /** Other open changes of the same measures, or of the same node. */
    public List<ChangeHead> alsoOpen(ChangeId id) {
        Change change = find(id);
        List<UUID> measures = change.measures().stream().map(MeasureId::value).toList();
        UUID node = change.proposal().frame().nodeId();
        List<Change> same = measures.isEmpty() ? List.of() : changes.alsoOpen(measures, id.value());
        List<Change> whole = node == null ? List.of() : changes.alsoOpenOf(node, id.value());
        return Stream.concat(same.stream(), whole.stream())
                .distinct()
                .map(Change::head)
                .toList();
    }

    Change find(ChangeId id) {
        return changes.findById(id.value()).orElseThrow(() -> Refused.notFound("change.unknown"));
    }

    /** Whether it can be submitted: no E finding without a reason. */
    public boolean ready(ChangeId id) {
        return reader.view(find(id)).unanswered().isEmpty();
    }
}
