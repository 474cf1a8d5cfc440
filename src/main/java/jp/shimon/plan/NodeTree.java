package jp.shimon.plan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 体系：柱・推進項目・項目名の木。 Loaded whole (some dozen rows), so that paths are read without more statements. */
final class NodeTree {

    private final Map<UUID, PlanNode> nodes;
    private final Map<Optional<UUID>, List<PlanNode>> children;
    private final Map<UUID, String> names;

    NodeTree(List<PlanNode> nodes, Map<UUID, String> names) {
        this.nodes = nodes.stream().collect(Collectors.toMap(PlanNode::id, Function.identity()));
        this.children = nodes.stream()
                .sorted(Comparator.comparingInt(PlanNode::sort).thenComparing(PlanNode::number))
                .collect(Collectors.groupingBy(node -> Optional.ofNullable(node.parentId())));
        this.names = names;
    }

    /** Ⅲ-1-(1) */
    String path(UUID id) {
        PlanNode node = node(id);
        UUID parent = node.parentId();
        return parent == null ? node.number() : path(parent) + "-" + node.number();
    }

    /** The tree of these nodes, and of what they stand under. */
    NodeTree only(Set<UUID> standing) {
        Set<UUID> kept = new HashSet<>();
        for (UUID each : standing) {
            @Nullable PlanNode up = nodes.get(each);
            while (up != null && kept.add(up.id())) {
                UUID parent = up.parentId();
                up = parent == null ? null : node(parent);
            }
        }
        return new NodeTree(
                nodes.values().stream().filter(node -> kept.contains(node.id())).toList(), names);
    }

    /** What it is called at the time for which the tree was read. */
    String name(UUID id) {
        return Objects.requireNonNull(names.get(id), "a node without a name");
    }

    PlanNode node(UUID id) {
        return Objects.requireNonNull(nodes.get(id), "node of another plan");
    }

    List<PlanNode> childrenOf(@Nullable UUID parent) {
        return children.getOrDefault(Optional.ofNullable(parent), List.of());
    }

    /** Every node, parents before their children. */
    List<PlanNode> all() {
        return below(null).toList();
    }

    /** A node and every node below it. */
    Stream<PlanNode> under(UUID id) {
        return Stream.concat(Stream.of(node(id)), below(id));
    }

    private Stream<PlanNode> below(@Nullable UUID parent) {
        return childrenOf(parent).stream().flatMap(node -> Stream.concat(Stream.of(node), below(node.id())));
    }

    /** Where a node stands among all, number by number. */
    List<Integer> place(UUID id) {
        PlanNode node = node(id);
        UUID parent = node.parentId();
        return parent == null
                ? List.of(node.sort())
                : Stream.concat(place(parent).stream(), Stream.of(node.sort())).toList();
    }

    /** From the pillar down to the node itself. */
    List<NodeName> lineage(UUID id) {
        PlanNode node = node(id);
        UUID parent = node.parentId();
        NodeName self = new NodeName(node.number(), name(id));
        if (parent == null) {
            return List.of(self);
        }
        return Stream.concat(lineage(parent).stream(), Stream.of(self)).toList();
    }
}
