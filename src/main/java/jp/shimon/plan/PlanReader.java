package jp.shimon.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.identity.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 計画を読む：ある日の計画を、ある時点で知られていたとおりに。 */
@Component
class PlanReader {

    private final PlanNodeRepository nodes;
    private final MeasureRevisionRepository revisions;
    private final MeasureRepository measures;
    private final Numbers numbers;
    private final Accounts accounts;

    PlanReader(
            PlanNodeRepository nodes,
            MeasureRevisionRepository revisions,
            MeasureRepository measures,
            Numbers numbers,
            Accounts accounts) {
        this.nodes = nodes;
        this.revisions = revisions;
        this.measures = measures;
        this.numbers = numbers;
        this.accounts = accounts;
    }

    NodeTree tree(PlanId plan) {
        return new NodeTree(nodes.findByPlanId(plan.value()));
    }

    /** Some nodes and what stands above them, enough for their paths. */
    NodeTree branches(Collection<UUID> ids) {
        return new NodeTree(nodes.branchesOf(ids));
    }

    Optional<PlanNode> node(PlanId plan, UUID id) {
        return nodes.findById(id).filter(node -> node.planId().equals(plan.value()));
    }

    Optional<PlanNode> at(PlanId plan, String path) {
        return nodes.findByPath(plan.value(), path);
    }

    PlanView read(ActionPlan plan, PlanVersion version, LocalDate asOf, Instant known) {
        // loaded before their revisions, none of which then asks for its own
        measures.findByPlanId(plan.id().value());
        Map<UUID, List<MeasureRevision>> byNode = revisions.inForce(plan.id().value(), asOf, known).stream()
                .collect(Collectors.groupingBy(r -> r.measure().nodeId()));
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
                children(tree(plan.id()), null, byNode));
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
                node.name(),
                numbers.unregistered(node, registered),
                children(tree, node.id(), byNode),
                measures);
    }
}
