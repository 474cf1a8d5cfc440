package jp.shimon.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 計画を読む側：what {@link Plans} answers without changing anything. */
@Transactional(readOnly = true)
abstract class PlanRecords extends TreeRecords {

    final PlanRepository plans;
    final PlanVersionRepository versions;
    final MeasureRepository measures;
    final MeasureRevisionRepository revisions;
    final Ancestries ancestries;
    final Office office;

    PlanRecords(
            PlanRepository plans,
            PlanVersionRepository versions,
            MeasureRepository measures,
            MeasureRevisionRepository revisions,
            Ancestries ancestries,
            PlanReader reader,
            Numbers numbers,
            Office office) {
        super(reader, numbers);
        this.plans = plans;
        this.versions = versions;
        this.measures = measures;
        this.revisions = revisions;
        this.ancestries = ancestries;
        this.office = office;
    }

    public List<PlanSummary> all() {
        return plans.findAll().stream()
                .flatMap(plan -> inTheEnd(plan.id()).stream()
                        .map(v -> new PlanSummary(plan.id(), plan.code(), v.head(), v.view())))
                .toList();
    }

    /**
     * The plan in force on a day, as known at an instant.
     *
     * @throws Refused NOT_FOUND for an unknown plan, and before its first version
     */
    public PlanView at(String code, @Nullable LocalDate asOf, @Nullable Instant known) {
        return at(code, asOf, known, reader::read);
    }

    /** As {@link #at}, but only the 推進項目 around a node (the first one by default) and the headings of the others. */
    public PlanView part(String code, @Nullable LocalDate asOf, @Nullable Instant known, @Nullable UUID around) {
        return at(code, asOf, known, (plan, version, day, instant) -> reader.part(plan, version, day, instant, around));
    }

    /** Two states of a plan side by side; what stands on both in one revision is not read, unless very much differs. */
    public Beside beside(String code, Moment left, Moment right) {
        PlanReader.Span from = span(left);
        PlanReader.Span to = span(right);
        Optional<List<UUID>> few = reader.differing(id(code), from, to);
        PlanReader.Reading reading = few.<PlanReader.Reading>map(
                        ids -> (plan, version, day, instant) -> reader.only(plan, version, day, instant, ids))
                .orElse(reader::read);
        PlanView before = at(code, from.day(), from.known(), reading);
        PlanView after = at(code, to.day(), to.known(), reading);
        int read = before.measures().size();
        return new Beside(before, after, few.isEmpty() ? 0 : reader.count(id(code), from) - read);
    }

    private PlanReader.Span span(Moment moment) {
        return new PlanReader.Span(
                moment.asOf() == null ? office.today() : moment.asOf(),
                moment.known() == null ? office.now() : moment.known());
    }

    /** Whether a plan has no more measures than that. */
    public boolean atMost(String code, int measuresOnAPage) {
        return measures.countUpTo(id(code).value(), measuresOnAPage + 1) <= measuresOnAPage;
    }

    private PlanView at(String code, @Nullable LocalDate asOf, @Nullable Instant known, PlanReader.Reading reading) {
        ActionPlan plan = plans.findByCode(code).orElseThrow(() -> Refused.notFound("plan.unknown", code));
        LocalDate day = asOf == null ? office.today() : asOf;
        Instant instant = known == null ? office.now() : known;
        List<PlanVersion> all = versions.ofPlan(plan.id().value());
        PlanVersion version =
                Holding.of(all, instant).on(day).orElseThrow(() -> Refused.notFound("plan.notYet", code, day));
        return reading.read(plan, version, day, instant)
                .since(all.stream()
                        .filter(v -> !v.knownSince().isAfter(instant))
                        .map(PlanVersion::inForceFrom)
                        .filter(from -> !from.isAfter(day))
                        .max(Comparator.naturalOrder())
                        .orElse(version.inForceFrom()));
    }

    /** 第n版. @throws Refused NOT_FOUND for a number that no version bears */
    public VersionView version(String code, int no) {
        return versions(code).stream()
                .filter(version -> version.no() == no)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("plan.noVersion", code, no));
    }

    /** How a measure came to say what it says on a day, as known at an instant. Statements do not grow with revisions. */
    public Ancestry ancestry(String code, String idOrPath, @Nullable LocalDate asOf, @Nullable Instant known) {
        PlanId plan = id(code);
        LocalDate day = asOf == null ? office.today() : asOf;
        Instant instant = known == null ? office.now() : known;
        Measure measure = find(plan, idOrPath).orElseThrow(() -> Refused.notFound("measure.unknown", idOrPath));
        List<Ancestry.Ancestor> line = ancestries.of(measure.id().value(), day, instant);
        PlanVersion version = Holding.of(versions.ofPlan(plan.value()), instant)
                .on(day)
                .filter(holding -> !line.isEmpty())
                .orElseThrow(() -> Refused.notFound("measure.notYet", idOrPath, day));
        String path = path(reader.branches(plan, List.of(measure)), measure);
        PlanForm.Years years = version.head().years();
        return new Ancestry(plan, measure.id().value(), path, day, instant, years, line);
    }

    /** 正誤：every correction of a plan, newest first. */
    public List<Correction> corrections(PlanId plan) {
        return ancestries.corrections(plan);
    }

    /** 体系の名称の移り変わり。 {@code idOrPath}: a node. */
    public Naming naming(PlanId plan, String idOrPath, @Nullable Instant known) {
        Place node = place(plan, idOrPath).orElseThrow(() -> Refused.notFound("node.unknown", idOrPath));
        Naming naming = ancestries.naming(node, known == null ? office.now() : known);
        if (naming.names().isEmpty()) {
            throw Refused.notFound("node.notYet", idOrPath);
        }
        return naming;
    }

    public List<VersionView> versions(String code) {
        PlanId plan = id(code);
        return versions.ofPlan(plan.value()).stream().map(PlanVersion::view).toList();
    }

    public PlanId id(String code) {
        return plans.findByCode(code).map(ActionPlan::id).orElseThrow(() -> Refused.notFound("plan.unknown", code));
    }

    public String code(PlanId plan) {
        return plans.findById(plan.value()).orElseThrow().code();
    }

    public PlanHead head(PlanId plan) {
        return inTheEnd(plan).orElseThrow().head();
    }

    /** What the plan is called, and for how long it is, on a day. */
    PlanHead head(PlanId plan, LocalDate day) {
        Holding<PlanVersion> holding = Holding.of(versions.ofPlan(plan.value()), office.now());
        return holding.on(day).or(holding::last).orElseThrow().head();
    }

    private Optional<PlanVersion> inTheEnd(PlanId plan) {
        return Holding.of(versions.ofPlan(plan.value()), office.now()).last();
    }

    /** A measure with all its revisions. {@code idOrPath}: the opaque id or {@code Ⅲ-1-(1)-①}. */
    public MeasureView measure(PlanId plan, String idOrPath) {
        Measure measure = find(plan, idOrPath).orElseThrow(() -> Refused.notFound("measure.unknown", idOrPath));
        List<MeasureRevision> history = revisions.history(measure.id().value());
        MeasureRevision newest = history.get(history.size() - 1);
        List<Measure> before = measures.predecessors(measure.id().value());
        List<Measure> after = measures.successors(measure.id().value());
        NodeTree tree = reader.branches(
                plan,
                Stream.of(List.of(measure), before, after).flatMap(List::stream).toList());
        return new MeasureView(
                measure.id().value(),
                path(tree, measure),
                newest.no(),
                newest.content(),
                before.stream().map(m -> path(tree, m)).toList(),
                after.stream().map(m -> path(tree, m)).toList(),
                history.stream().map(PlanRecords::revision).toList());
    }

    private static String path(NodeTree tree, Measure measure) {
        return tree.path(measure.nodeId()) + "-" + measure.number();
    }

    private static MeasureView.Revision revision(MeasureRevision r) {
        PlanVersion version = r.version();
        return new MeasureView.Revision(
                r.no(), version.inForceFrom(), version.knownSince(), version.causeOf(r.changeId()), r.content());
    }

    /** The measure as it stands, if there is one at that path or with that id. */
    public Optional<Standing> standing(PlanId plan, String idOrPath) {
        return find(plan, idOrPath).map(m -> standing(List.of(m.id())).get(m.id()));
    }

    /** Measures as they stand: newest revision, path and lineage. All of one plan. */
    public Map<MeasureId, Standing> standing(Collection<MeasureId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<UUID> newest = revisions.newest(ids.stream().map(MeasureId::value).toList()).stream()
                .map(r -> r.id().value())
                .toList();
        return standing(revisions.withMeasure(newest));
    }

    /** Every measure of a plan as it stands. */
    public List<Standing> standing(PlanId plan) {
        List<MeasureId> ids =
                measures.findByPlanId(plan.value()).stream().map(Measure::id).toList();
        return List.copyOf(standing(ids).values());
    }

    /** Whether each of these revisions is still the newest of its measure; in one statement. */
    public boolean newest(Collection<MeasureId> ids, Collection<RevisionId> of) {
        return ids.isEmpty()
                || revisions.newestIds(ids.stream().map(MeasureId::value).toList()).stream()
                        .allMatch(id -> of.contains(new RevisionId(id)));
    }

    /** Title and department of a measure as it stands, in one statement. */
    public Heading heading(MeasureId id) {
        return revisions.heading(id.value());
    }

    /** The content of past revisions, in the shape of {@link #standing}. */
    public Map<MeasureId, Standing> as(Collection<RevisionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : standing(revisions.withMeasure(
                        ids.stream().map(RevisionId::value).toList()));
    }

    private Map<MeasureId, Standing> standing(List<MeasureRevision> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        List<Measure> of = found.stream().map(MeasureRevision::measure).toList();
        NodeTree tree = reader.branches(of.get(0).planId(), of);
        return found.stream().map(r -> standing(tree, r)).collect(Collectors.toMap(Standing::id, Function.identity()));
    }

    private static Standing standing(NodeTree tree, MeasureRevision r) {
        Measure measure = r.measure();
        return new Standing(
                measure.id(),
                measure.planId(),
                new NodeId(measure.nodeId()),
                path(tree, measure),
                r.id(),
                r.no(),
                tree.lineage(measure.nodeId()),
                r.content());
    }

    /** The measures below a node that are still pursued, in the order of the tree. */
    public List<Standing> below(PlanId plan, NodeId node) {
        NodeTree tree = reader.tree(plan);
        List<UUID> nodes = tree.under(node.value()).map(PlanNode::id).toList();
        List<MeasureId> ids = measures.findByNodeIdIn(nodes).stream()
                .sorted(Comparator.comparingInt((Measure m) -> nodes.indexOf(m.nodeId()))
                        .thenComparing(Measure::sort))
                .map(Measure::id)
                .toList();
        Map<MeasureId, Standing> found = standing(ids);
        return ids.stream()
                .map(id -> Objects.requireNonNull(found.get(id)))
                .filter(standing -> standing.content().state() == MeasureStatus.ACTIVE)
                .toList();
    }

    private Optional<Measure> find(PlanId plan, String idOrPath) {
        Optional<UUID> id = Ids.parse(idOrPath);
        if (id.isPresent()) {
            return measures.findById(id.get()).filter(m -> m.planId().equals(plan));
        }
        int end = idOrPath.lastIndexOf('-');
        return end < 0
                ? Optional.empty()
                : reader.at(plan, idOrPath.substring(0, end))
                        .flatMap(n -> measures.findByNodeIdAndNumber(n.id(), idOrPath.substring(end + 1)));
    }
}
