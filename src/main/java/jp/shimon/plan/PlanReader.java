package jp.shimon.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.identity.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 計画を読む：ある日の計画を、ある時点で知られていたとおりに。 */
@Component
class PlanReader {

    /** 読み方：all of it, or a part. */
    interface Reading {
        PlanView read(ActionPlan plan, PlanVersion version, LocalDate asOf, Instant known);
    }

    /** いつの計画か。 */
    record Span(LocalDate day, Instant known) {}

    /** Of more measures than that the whole plan is read. */
    private static final int FEW = 5000;

    /** How many levels are open in a part: pillar and 推進項目. */
    private static final int OPEN = 2;

    private final NodeNames names;
    private final PlanNodeRepository nodes;
    private final MeasureRevisionRepository revisions;
    private final MeasureRepository measures;
    private final Numbers numbers;
    private final Accounts accounts;

    PlanReader(
            NodeNames names,
            PlanNodeRepository nodes,
            MeasureRevisionRepository revisions,
            MeasureRepository measures,
            Numbers numbers,
            Accounts accounts) {
        this.names = names;
        this.nodes = nodes;
        this.revisions = revisions;
        this.measures = measures;
        this.numbers = numbers;
        this.accounts = accounts;
    }

    NodeTree tree(PlanId plan) {
        return names.newest(plan);
    }

    /** The nodes that stand above measures: enough for their paths, in a plan that may have thousands of others. */
    NodeTree branches(PlanId plan, Collection<Measure> measuresOfIt) {
        return names.branches(plan, measuresOfIt.stream().map(Measure::nodeId).collect(Collectors.toSet()));
    }

    NodeTree branch(PlanNode node) {
        return names.branches(node.planId(), List.of(node.id()));
    }

    Optional<PlanNode> node(PlanId plan, UUID id) {
        return nodes.findById(id).filter(node -> node.planId().equals(plan));
    }

    Optional<PlanNode> at(PlanId plan, String path) {
        return nodes.findByPath(plan.value(), path);
    }

    PlanView read(ActionPlan plan, PlanVersion version, LocalDate asOf, Instant known) {
        // loaded before their revisions, none of which then asks for its own
        measures.findByPlanId(plan.id().value());
        List<MeasureRevision> inForce = revisions.inForce(plan.id().value(), asOf, known);
        return view(plan, version, asOf, names.at(plan.id(), asOf, known, nodesOf(inForce)), inForce);
    }

    /** As {@link #read}, with all headings but only some of the measures. */
    PlanView only(ActionPlan plan, PlanVersion version, LocalDate asOf, Instant known, Collection<UUID> ids) {
        Set<UUID> used = Set.copyOf(revisions.nodesInForce(plan.id().value(), asOf, known));
        measures.findAllById(ids);
        List<MeasureRevision> inForce = ids.isEmpty() ? List.of() : revisions.inForceAmong(ids, asOf, known);
        return view(plan, version, asOf, names.at(plan.id(), asOf, known, used), inForce);
    }

    /** Measures that may say something else on the one side; empty where they are very many. */
    Optional<List<UUID>> differing(PlanId plan, Span left, Span right) {
        List<UUID> ids =
                revisions.differing(plan.value(), left.day(), left.known(), right.day(), right.known(), FEW + 1);
        return Optional.of(ids).filter(found -> found.size() <= FEW);
    }

    int count(PlanId plan, Span at) {
        return revisions.countInForce(plan.value(), at.day(), at.known());
    }

    /** As {@link #read}, of a plan too long to be read at once: one 推進項目, and the headings that lead to the others. */
    PlanView part(ActionPlan plan, PlanVersion version, LocalDate asOf, Instant known, @Nullable UUID around) {
        List<UUID> open = opened(plan.id(), asOf, known, around);
        List<UUID> last = open.isEmpty()
                ? List.of()
                : nodes.findByParentId(open.get(open.size() - 1)).stream()
                        .map(PlanNode::id)
                        .toList();
        List<UUID> ids = measures.findByNodeIdIn(last).stream()
                .map(measure -> measure.id().value())
                .toList();
        List<MeasureRevision> inForce = revisions.inForceAmong(ids, asOf, known);
        return view(plan, version, asOf, names.around(plan.id(), open, asOf, known, nodesOf(inForce)), inForce);
    }

    /** The pillar and the 推進項目 of a node, or the first ones. */
    private List<UUID> opened(PlanId plan, LocalDate asOf, Instant known, @Nullable UUID around) {
        List<UUID> open = new ArrayList<>(around == null ? List.of() : above(plan, around));
        while (open.size() < OPEN) {
            List<PlanNode> next = names.around(plan, open, asOf, known, Set.of())
                    .childrenOf(open.isEmpty() ? null : open.get(open.size() - 1));
            if (next.isEmpty()) {
                break;
            }
            open.add(next.get(0).id());
        }
        return open;
    }

    private static Set<UUID> nodesOf(List<MeasureRevision> inForce) {
        return inForce.stream().map(r -> r.measure().nodeId()).collect(Collectors.toSet());
    }

    private List<UUID> above(PlanId plan, UUID node) {
        List<UUID> branch = new ArrayList<>();
        NodeTree tree = names.branches(plan, List.of(node));
        for (List<PlanNode> level = tree.childrenOf(null);
                !level.isEmpty() && branch.size() < OPEN;
                level = tree.childrenOf(level.get(0).id())) {
            branch.add(level.get(0).id());
        }
        return branch;
    }

    private PlanView view(
            ActionPlan plan, PlanVersion version, LocalDate asOf, NodeTree tree, List<MeasureRevision> inForce) {
        Map<UUID, List<MeasureRevision>> byNode =
                inForce.stream().collect(Collectors.groupingBy(r -> r.measure().nodeId()));
        PlanHead head = version.head();
        return new PlanView(
                plan.id().value(),
                plan.code(),
                head.name(),
                head.years(),
                version.inForceFrom(),
                asOf,
                version.view(),
                head.levels(),
                accounts.departments(),
                children(tree, null, byNode));
    }

    private List<PlanView.Node> children(
            NodeTree tree, @Nullable UUID parent, Map<UUID, List<MeasureRevision>> byNode) {
        return tree.childrenOf(parent).stream()
                .map(node -> node(tree, node, byNode))
                .toList();
    }

    private PlanView.Node node(NodeTree tree, PlanNode node, Map<UUID, List<MeasureRevision>> byNode) {
        String path = tree.path(node.id());
        List<PlanView.Entry> measures = byNode.getOrDefault(node.id(), List.of()).stream()
                .sorted(Comparator.comparingInt(r -> r.measure().sort()))
                .map(r -> new PlanView.Entry(
                        r.measure().id().value(), path + "-" + r.measure().number(), r.no(), r.content()))
                .toList();
        List<String> registered =
                measures.stream().map(m -> String.valueOf(m.content().number())).toList();
        return new PlanView.Node(
                node.id(),
                path,
                node.number(),
                tree.name(node.id()),
                numbers.unregistered(node, registered),
                children(tree, node.id(), byNode),
                measures);
    }
}
