package jp.shimon.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.plan.PlanForm.MeasureForm;
import jp.shimon.plan.PlanForm.NodeForm;
import jp.shimon.plan.exchange.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 補い：表に書く場所のない内容は、記録のまま。 What a sheet cannot say it does not take away. */
@Component
class FillingIn {

    private final MeasureRepository measures;
    private final MeasureRevisionRepository revisions;
    private final PlanReader reader;

    FillingIn(MeasureRepository measures, MeasureRevisionRepository revisions, PlanReader reader) {
        this.measures = measures;
        this.revisions = revisions;
        this.reader = reader;
    }

    PlanForm of(PlanForm form, Set<Part> absent, PlanId plan) {
        if (absent.isEmpty() || form.nodes() == null) {
            return form;
        }
        Map<String, MeasureContent> onRecord = onRecord(plan);
        List<NodeForm> nodes = form.nodes().stream()
                .map(node -> filled(node, String.valueOf(node.number()), absent, onRecord))
                .toList();
        return new PlanForm(
                form.code(),
                form.name(),
                form.fiscalYears(),
                form.inForceFrom(),
                form.decidedOn(),
                form.levels(),
                form.departments(),
                nodes,
                form.cause());
    }

    /** The newest content by code, such as Ⅲ-1-(1)-①. */
    private Map<String, MeasureContent> onRecord(PlanId plan) {
        NodeTree tree = reader.tree(plan);
        List<UUID> ids = measures.findByPlanId(plan.value()).stream()
                .map(measure -> measure.id().value())
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : revisions.newest(ids).stream()
                        .collect(Collectors.toMap(
                                revision -> tree.path(revision.measure().nodeId()) + "-"
                                        + revision.measure().number(),
                                MeasureRevision::content));
    }

    private static NodeForm filled(NodeForm node, String path, Set<Part> absent, Map<String, MeasureContent> onRecord) {
        return new NodeForm(
                node.number(),
                node.name(),
                node.reservedNumbers(),
                node.children() == null
                        ? null
                        : node.children().stream()
                                .map(child -> filled(child, path + "-" + child.number(), absent, onRecord))
                                .toList(),
                node.measures() == null
                        ? null
                        : node.measures().stream()
                                .map(measure -> filled(measure, onRecord.get(path + "-" + measure.number()), absent))
                                .toList());
    }

    private static MeasureForm filled(MeasureForm said, @Nullable MeasureContent known, Set<Part> absent) {
        if (known == null) {
            return said;
        }
        return new MeasureForm(
                said.number(),
                said.title(),
                said.department(),
                absent.contains(Part.RELATED) ? known.relatedDepartments() : said.relatedDepartments(),
                absent.contains(Part.BACKGROUND) ? known.background() : said.background(),
                absent.contains(Part.METHOD) ? known.method() : said.method(),
                said.schedule(),
                absent.contains(Part.GOALS) ? known.goals() : said.goals(),
                absent.contains(Part.YEAR_PLANS) ? known.yearPlans() : said.yearPlans(),
                absent.contains(Part.STATUS) ? known.status() : said.status(),
                absent.contains(Part.STATUS) ? known.lastYear() : said.lastYear(),
                said.results());
    }
}
