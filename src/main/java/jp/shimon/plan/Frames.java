package jp.shimon.plan;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shimon.shared.Numbering;
import org.springframework.stereotype.Component;

/** 枠組みの改定：体系の名称、計画期間、統合と分割のつながり。 */
@Component
class Frames {

    private final EntityManager entities;
    private final NodeNames names;

    Frames(EntityManager entities, NodeNames names) {
        this.entities = entities;
        this.names = names;
    }

    /** The head with the years that an extension gives it. */
    static PlanHead extended(PlanHead head, List<? extends Revising> revisings) {
        return revisings.stream()
                .filter(Revising.Extended.class::isInstance)
                .map(r -> new PlanHead(head.name(), ((Revising.Extended) r).years(), head.levels()))
                .reduce((first, last) -> last)
                .orElse(head);
    }

    void revise(PlanVersion version, LocalDate from, List<? extends Revising> revisings) {
        for (Revising revising : revisings) {
            if (revising instanceof Revising.Named named) {
                names.holdsFrom(from, version, named.node().value(), named.name(), named.change());
            } else if (revising instanceof Revising.NewNode added) {
                PlanNode node = enter(added);
                names.holdsFrom(from, version, node.id(), added.name(), added.change());
            }
        }
    }

    void correct(PlanVersion version, List<? extends Revising> revisings) {
        named(revisings).forEach(named -> names.corrects(version, named.node().value(), named.name(), named.change()));
    }

    /** Since when the names hold that are corrected. */
    Stream<LocalDate> heldFrom(List<? extends Revising> revisings) {
        return named(revisings).map(named -> names.heldFrom(named.node().value()));
    }

    void succeeds(PlanVersion version, List<MeasureId> from, MeasureId successor) {
        for (MeasureId predecessor : from) {
            entities.createNativeQuery(
                            "insert into succession (version_id, predecessor, successor) values (:version, :from, :to)")
                    .setParameter("version", version.id())
                    .setParameter("from", predecessor.value())
                    .setParameter("to", successor.value())
                    .executeUpdate();
        }
    }

    private PlanNode enter(Revising.NewNode added) {
        PlanNode parent = Objects.requireNonNull(
                entities.find(PlanNode.class, added.parent().value()));
        NodeTree tree = names.newest(parent.planId());
        List<String> siblings =
                tree.childrenOf(parent.id()).stream().map(PlanNode::number).toList();
        PlanNode node = new PlanNode(parent.planId(), parent, Numbering.next(siblings, parent.level() + 1), List.of());
        entities.persist(node);
        entities.flush();
        return node;
    }

    private static Stream<Revising.Named> named(List<? extends Revising> revisings) {
        return revisings.stream().filter(Revising.Named.class::isInstance).map(Revising.Named.class::cast);
    }
}
