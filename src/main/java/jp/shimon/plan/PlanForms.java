package jp.shimon.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 計画を交換形式に：what stands in force, in the form in which it can be imported again. */
final class PlanForms {

    private final Map<UUID, List<PlanForm.ResultForm>> results;

    private PlanForms(Map<UUID, List<PlanForm.ResultForm>> results) {
        this.results = results;
    }

    static PlanForm of(PlanView plan, Map<UUID, List<PlanForm.ResultForm>> results) {
        PlanForms forms = new PlanForms(results);
        return new PlanForm(
                plan.code(),
                plan.name(),
                plan.fiscalYears(),
                plan.inForceFrom(),
                plan.version().decidedOn(),
                plan.levels(),
                departments(plan),
                plan.nodes().stream().map(forms::node).toList(),
                plan.version().note());
    }

    private static List<PlanForm.DepartmentForm> departments(PlanView plan) {
        return plan.departments().stream()
                .map(d -> new PlanForm.DepartmentForm(d.code(), d.name(), d.sort()))
                .toList();
    }

    private PlanForm.NodeForm node(PlanView.Node node) {
        boolean leaf = node.children().isEmpty();
        return new PlanForm.NodeForm(
                node.number(),
                node.name(),
                node.reservedNumbers(),
                leaf ? null : node.children().stream().map(this::node).toList(),
                leaf
                        ? node.measures().stream()
                                .map(entry -> measure(entry.content(), results.get(entry.id())))
                                .toList()
                        : null);
    }

    private static PlanForm.MeasureForm measure(MeasureContent content, @Nullable List<PlanForm.ResultForm> results) {
        return new PlanForm.MeasureForm(
                content.number(),
                content.title(),
                content.department(),
                content.relatedDepartments(),
                content.background(),
                content.method(),
                content.schedule(),
                content.goals(),
                content.yearPlans(),
                content.status(),
                content.lastYear(),
                results);
    }
}
