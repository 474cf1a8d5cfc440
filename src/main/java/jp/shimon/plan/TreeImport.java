package jp.shimon.plan;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 一回の取込みで、体系のどこに何が加わり、どの取組項目が変わるか。 */
final class TreeImport {

    private final PlanId plan;
    private final List<PlanNode> existing;
    private final MeasureRepository measures;
    private final MeasureRevisionRepository revisions;
    private final EntityManager entities;
    private final List<Revising> changed = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private int newNodes;

    TreeImport(
            PlanId plan,
            List<PlanNode> existing,
            MeasureRepository measures,
            MeasureRevisionRepository revisions,
            EntityManager entities) {
        this.plan = plan;
        this.existing = existing;
        this.measures = measures;
        this.revisions = revisions;
        this.entities = entities;
    }

    List<Revising> changed() {
        return changed;
    }

    List<Violation> violations() {
        return violations;
    }

    boolean changesNothing() {
        return changed.isEmpty() && newNodes == 0;
    }

    boolean revisesWhatIsOnRecord() {
        return changed.stream().anyMatch(Revising.Existing.class::isInstance);
    }

    void write(@Nullable PlanNode parent, List<PlanForm.NodeForm> forms, String at) {
        for (int i = 0; i < forms.size(); i++) {
            PlanForm.NodeForm form = forms.get(i);
            String field = at + "[" + i + "]";
            PlanNode node = node(parent, form, field);
            if (form.children() != null) {
                write(node, form.children(), field + ".children");
            }
            if (form.measures() != null) {
                measures(node, form.measures());
            }
        }
    }

    private PlanNode node(@Nullable PlanNode parent, PlanForm.NodeForm form, String field) {
        for (PlanNode node : existing) {
            if (Objects.equals(node.parentId(), parent == null ? null : parent.id())
                    && node.number().equals(form.number())) {
                if (!node.name().equals(form.name())) {
                    renamed(node, form, field);
                }
                return node;
            }
        }
        return enter(parent, form);
    }

    /** A node that bears another name in the file than on record. */
    private void renamed(PlanNode node, PlanForm.NodeForm form, String field) {
        violations.add(Violation.of(
                field + ".name", "import.nodeName", node.number(), node.name(), Objects.requireNonNull(form.name())));
    }

    private PlanNode enter(@Nullable PlanNode parent, PlanForm.NodeForm form) {
        PlanNode node = new PlanNode(
                plan,
                parent,
                Objects.requireNonNull(form.number()),
                Objects.requireNonNull(form.name()),
                form.reservedNumbers() == null ? List.of() : form.reservedNumbers());
        entities.persist(node);
        newNodes++;
        return node;
    }

    private void measures(PlanNode node, List<PlanForm.MeasureForm> forms) {
        Map<String, Measure> known = measures.findByNodeId(node.id()).stream()
                .collect(Collectors.toMap(Measure::number, Function.identity()));
        for (PlanForm.MeasureForm form : forms) {
            Measure measure = known.get(Objects.requireNonNull(form.number()));
            if (measure == null) {
                changed.add(new Revising.New(new NodeId(node.id()), form.content(), null));
            } else if (differs(measure, form.content())) {
                changed.add(new Revising.Existing(measure.id(), form.content(), null));
            }
        }
    }

    private boolean differs(Measure measure, MeasureContent content) {
        return revisions.newest(List.of(measure.id().value())).stream()
                .noneMatch(newest -> newest.content().sameAs(content));
    }
}
