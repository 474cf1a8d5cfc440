package jp.shimon.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.identity.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 計画を読む：ある日の計画を、ある時点で知られていたとおりに。 */
@Component
class PlanReader {

    private final NodeNames names;
    private final MeasureRevisionRepository revisions;
    private final Numbers numbers;
    private final Accounts accounts;

    PlanReader(NodeNames names, MeasureRevisionRepository revisions, Numbers numbers, Accounts accounts) {
        this.names = names;
        this.revisions = revisions;
        this.numbers = numbers;
        this.accounts = accounts;
    }

    NodeTree tree(PlanId plan) {
        return names.newest(plan);
    }

    PlanView read(ActionPlan plan, PlanVersion version, LocalDate since, LocalDate asOf, Instant known) {
        List<UUID> ids = revisions.inForce(plan.id().value(), asOf, known).stream()
                .map(revision -> revision.id().value())
                .toList();
        Map<UUID, List<MeasureRevision>> byNode = (ids.isEmpty()
                        ? List.<MeasureRevision>of()
                        : revisions.withMeasure(ids))
                .stream().collect(Collectors.groupingBy(r -> r.measure().nodeId()));
        PlanHead head = version.head();
        return new PlanView(
                plan.id().value(),
                plan.code(),
                head.name(),
                head.years(),
                since,
                asOf,
                version.view(),
                head.levels(),
                accounts.departments(),
                children(names.at(plan.id(), asOf, known, byNode.keySet()), null, byNode));
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
