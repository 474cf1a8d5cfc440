package jp.shimon.plan;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 体系の名称：どの日に何と呼ぶか、どの時点でそう知られていたか。 As {@link InForce}, for the names of nodes. */
@Component
class NodeNames {

    private static final String NEWEST = """
            select n.*, t.name as called, true as stands
            from plan_node n join node_name t on t.node_id = n.id
            where n.plan_id = :plan and upper_inf(t.known) and upper_inf(t.valid)""";

    /** Of each node the name on that day, or its first one where it did not stand yet. */
    private static final String ON_A_DAY = """
            select distinct on (n.id) n.*, t.name as called, t.valid @> cast(:asOf as date) as stands
            from plan_node n join node_name t on t.node_id = n.id
            where n.plan_id = :plan and t.known @> cast(:known as timestamptz)
            """;

    private static final String NAMED_BEST = "order by n.id, t.valid @> cast(:asOf as date) desc, lower(t.valid)";

    private static final String AROUND = "and (n.parent_id is null or n.parent_id in (:nodes))\n";

    private static final String BRANCHES = """
            \sand n.id in (with recursive branch as (
                select id, parent_id from plan_node where id in (:ids)
                union select above.id, above.parent_id from plan_node above join branch on branch.parent_id = above.id)
            select id from branch)""";

    private final EntityManager entities;

    NodeNames(EntityManager entities) {
        this.entities = entities;
    }

    /** The tree as it will be from its newest version on. */
    NodeTree newest(PlanId plan) {
        return tree(
                entities.createNativeQuery(NEWEST, Object[].class)
                        .setParameter("plan", plan.value())
                        .unwrap(NativeQuery.class),
                Set.of());
    }

    /** As {@link #newest}, of some nodes and those above them. */
    NodeTree branches(PlanId plan, Collection<UUID> ids) {
        return tree(
                entities.createNativeQuery(NEWEST + BRANCHES, Object[].class)
                        .setParameter("plan", plan.value())
                        .setParameter("ids", ids)
                        .unwrap(NativeQuery.class),
                Set.of());
    }

    /**
     * The nodes that the plan had on a day, as known at an instant, and what stands above them.
     *
     * @param used nodes under which a measure stands on that day
     */
    NodeTree at(PlanId plan, LocalDate asOf, Instant known, Set<UUID> used) {
        return tree(onADay(plan, "", asOf, known), used);
    }

    /** As {@link #at}, of the pillars and of what stands right below some nodes. */
    NodeTree around(PlanId plan, Collection<UUID> nodes, LocalDate asOf, Instant known, Set<UUID> used) {
        return tree(onADay(plan, AROUND, asOf, known).setParameter("nodes", nodes), used);
    }

    private NativeQuery<?> onADay(PlanId plan, String which, LocalDate asOf, Instant known) {
        return entities.createNativeQuery(ON_A_DAY + which + NAMED_BEST, Object[].class)
                .setParameter("plan", plan.value())
                .setParameter("asOf", asOf)
                .setParameter("known", known)
                .unwrap(NativeQuery.class);
    }

    private static NodeTree tree(NativeQuery<?> query, Set<UUID> used) {
        List<PlanNode> nodes = new ArrayList<>();
        Map<UUID, String> names = new HashMap<>();
        Set<UUID> standing = new HashSet<>(used);
        for (Object row : query.addEntity("n", PlanNode.class)
                .addScalar("called", StandardBasicTypes.STRING)
                .addScalar("stands", StandardBasicTypes.BOOLEAN)
                .getResultList()) {
            Object[] read = (Object[]) row;
            PlanNode node = (PlanNode) read[0];
            nodes.add(node);
            names.put(node.id(), (String) read[1]);
            if ((Boolean) read[2]) {
                standing.add(node.id());
            }
        }
        return new NodeTree(nodes, names).only(standing);
    }

    /** From a day on it is called so; the node may be new. */
    void holdsFrom(LocalDate day, PlanVersion version, UUID node, String name, @Nullable UUID change) {
        close("node_id = :node and valid && daterange(cast(:day as date), null)", version)
                .setParameter("node", node)
                .setParameter("day", day)
                .executeUpdate();
        write("""
                select node_id, version_id, name, change_id, daterange(lower(valid), cast(:day as date)),
                       tstzrange(cast(:now as timestamptz), null)
                from node_name
                where node_id = :node and upper(known) = cast(:now as timestamptz)
                  and lower(valid) < cast(:day as date)""", version).setParameter("node", node).setParameter("day", day).executeUpdate();
        write("""
                values (:node, :version, :name, cast(:change as uuid), daterange(cast(:day as date), null),
                        tstzrange(cast(:now as timestamptz), null))""", version)
                .setParameter("node", node)
                .setParameter("version", version.id())
                .setParameter("name", name)
                .setParameter("change", change)
                .setParameter("day", day)
                .executeUpdate();
    }

    /** 訂正：it was called so all along, since the name that it bears now came to hold. */
    void corrects(PlanVersion version, UUID node, String name, @Nullable UUID change) {
        close("node_id = :node and upper_inf(valid)", version)
                .setParameter("node", node)
                .executeUpdate();
        write("""
                select node_id, cast(:version as uuid), :name, cast(:change as uuid), valid,
                       tstzrange(cast(:now as timestamptz), null)
                from node_name where node_id = :node and upper(known) = cast(:now as timestamptz)""", version)
                .setParameter("node", node)
                .setParameter("version", version.id())
                .setParameter("name", name)
                .setParameter("change", change)
                .executeUpdate();
    }

    /** Since when the newest name holds. */
    LocalDate heldFrom(UUID node) {
        return (LocalDate) entities.createNativeQuery(
                        "select lower(valid) from node_name where node_id = :node and upper_inf(known) and upper_inf(valid)",
                        LocalDate.class)
                .setParameter("node", node)
                .getSingleResult();
    }

    private jakarta.persistence.Query close(String which, PlanVersion version) {
        return entities.createNativeQuery(
                        "update node_name set known = tstzrange(lower(known), cast(:now as timestamptz))"
                                + " where upper_inf(known) and " + which)
                .setParameter("now", version.knownSince());
    }

    private jakarta.persistence.Query write(String rows, PlanVersion version) {
        return entities.createNativeQuery(
                        "insert into node_name (node_id, version_id, name, change_id, valid, known) " + rows)
                .setParameter("now", version.knownSince());
    }
}
