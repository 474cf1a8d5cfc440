package jp.shimon.plan;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 一回の取込みで、体系のどこに何が加わり、どの取組項目が変わるか。 */
final class TreeImport {

    private final PlanId plan;
    private final List<PlanNode> existing;
    private final Map<UUID, List<Measure>> measures;
    private final Map<UUID, MeasureRevision> newest;
    private final EntityManager entities;
    private final List<Revising> changed = new ArrayList<>();
    private boolean renames;
    private final NodeTree names;

    TreeImport(
            PlanId plan,
            List<PlanNode> existing,
            NodeTree names,
            List<Measure> measures,
            List<MeasureRevision> newest,
            EntityManager entities) {
        this.plan = plan;
        this.existing = existing;
        this.names = names;
        this.measures = measures.stream().collect(Collectors.groupingBy(Measure::nodeId));
        this.newest =
                newest.stream().collect(Collectors.toMap(r -> r.measure().id().value(), Function.identity()));
        this.entities = entities;
    }

    List<Revising> changed() {
        return changed;
    }

    boolean changesNothing() {
        return changed.isEmpty();
    }

    boolean revisesWhatIsOnRecord() {
        return renames || changed.stream().anyMatch(Revising.Existing.class::isInstance);
    }

    void write(@Nullable PlanNode parent, List<PlanForm.NodeForm> forms) {
        for (PlanForm.NodeForm form : forms) {
            PlanNode node = node(parent, form);
            if (form.children() != null) {
                write(node, form.children());
            }
            if (form.measures() != null) {
                measures(node, form.measures());
            }
        }
    }

    private PlanNode node(@Nullable PlanNode parent, PlanForm.NodeForm form) {
        for (PlanNode node : existing) {
            if (Objects.equals(node.parentId(), parent == null ? null : parent.id())
                    && node.number().equals(form.number())) {
                if (!names.name(node.id()).equals(form.name())) {
                    renames = true;
                    changed.add(named(node, form));
                }
                return node;
            }
        }
        return enter(parent, form);
    }

    private static Revising named(PlanNode node, PlanForm.NodeForm form) {
        return new Revising.Named(new NodeId(node.id()), Objects.requireNonNull(form.name()), null);
    }

    private PlanNode enter(@Nullable PlanNode parent, PlanForm.NodeForm form) {
        PlanNode node = new PlanNode(
                plan,
                parent,
                Objects.requireNonNull(form.number()),
                form.reservedNumbers() == null ? List.of() : form.reservedNumbers());
        entities.persist(node);
        changed.add(named(node, form));
        return node;
    }

    private void measures(PlanNode node, List<PlanForm.MeasureForm> forms) {
        Map<String, Measure> known = measures.getOrDefault(node.id(), List.of()).stream()
                .collect(Collectors.toMap(Measure::number, Function.identity()));
        for (PlanForm.MeasureForm form : forms) {
            Measure measure = known.get(Objects.requireNonNull(form.number()));
            if (measure == null) {
                changed.add(new Revising.New(new NodeId(node.id()), form.content(), List.of(), null));
            } else if (differs(measure, form.content())) {
                changed.add(new Revising.Existing(measure.id(), form.content(), List.of(), null));
            }
        }
    }

    private boolean differs(Measure measure, MeasureContent content) {
        MeasureRevision known = newest.get(measure.id().value());
        return known == null || !known.content().sameAs(content);
    }
}
