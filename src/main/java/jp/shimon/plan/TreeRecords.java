package jp.shimon.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** 体系を読む側：nodes, their names and paths, and the numbers that are free below them. */
@Transactional(readOnly = true)
abstract class TreeRecords {

    final PlanReader reader;
    final Numbers numbers;

    TreeRecords(PlanReader reader, Numbers numbers) {
        this.reader = reader;
        this.numbers = numbers;
    }

    /** The 項目名 at a path such as {@code Ⅱ-2-(1)} or with an id, and its next free number. */
    public Optional<Place> place(PlanId plan, String idOrPath) {
        return Ids.parse(idOrPath)
                .flatMap(id -> reader.node(plan, id))
                .or(() -> reader.at(plan, idOrPath))
                .map(node -> place(reader.branch(node), node, numbers.next(node)));
    }

    /** What every node is called from the newest version on, by its path. */
    public Map<String, String> nodeNames(PlanId plan) {
        NodeTree tree = reader.tree(plan);
        return tree.all().stream()
                .collect(Collectors.toMap(node -> tree.path(node.id()), node -> tree.name(node.id())));
    }

    /** Every 項目名 under which a measure can be added, in the order of the tree. */
    public List<Place> places(PlanId plan) {
        return places(plan, true);
    }

    /** Every node, parents before their children. */
    public List<Place> nodes(PlanId plan) {
        return places(plan, false);
    }

    private List<Place> places(PlanId plan, boolean leavesOnly) {
        NodeTree tree = reader.tree(plan);
        Function<PlanNode, String> next = numbers.next(plan);
        return tree.all().stream()
                .filter(node -> !leavesOnly || tree.childrenOf(node.id()).isEmpty())
                .map(node -> place(tree, node, next.apply(node)))
                .toList();
    }

    private static Place place(NodeTree tree, PlanNode node, String nextNumber) {
        return new Place(new NodeId(node.id()), tree.path(node.id()), tree.lineage(node.id()), nextNumber);
    }

    /** Whether a number under a node was never given nor reserved. */
    public boolean isFree(PlanId plan, NodeId node, String number) {
        return numbers.free(reader.node(plan, node.value()).orElseThrow(), number);
    }
}
