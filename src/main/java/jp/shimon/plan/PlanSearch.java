package jp.shimon.plan;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.search.Entry;
import jp.shimon.search.Kind;
import jp.shimon.search.Search;
import jp.shimon.search.Searched;
import org.springframework.stereotype.Component;

/** 計画を探せるように：the newest text of measures and the names of the nodes above them. */
@Component
class PlanSearch implements Searched {

    private static final int PIECE = 500;

    private final Search search;
    private final PlanRepository plans;
    private final NodeNames names;
    private final MeasureRepository measures;
    private final MeasureRevisionRepository revisions;
    private final EntityManager entities;

    PlanSearch(
            Search search,
            PlanRepository plans,
            NodeNames names,
            MeasureRepository measures,
            MeasureRevisionRepository revisions,
            EntityManager entities) {
        this.search = search;
        this.plans = plans;
        this.names = names;
        this.measures = measures;
        this.revisions = revisions;
        this.entities = entities;
    }

    /** What a new version has written; the nodes too where it touches any. */
    void keep(PlanId plan, List<? extends Revising> revisings, List<MeasureRevision> written) {
        String code = plans.findById(plan.value()).orElseThrow().code();
        boolean nodes = !revisings.stream().allMatch(Revising.OfMeasure.class::isInstance);
        NodeTree tree = nodes ? names.newest(plan) : names.branches(plan, nodesOf(written));
        Stream<Entry> changed = written.stream().map(revision -> entry(code, tree, revision));
        search.put(Stream.concat(nodes ? nodes(code, tree) : Stream.empty(), changed)
                .toList());
    }

    private static Set<UUID> nodesOf(List<MeasureRevision> written) {
        return written.stream().map(revision -> revision.measure().nodeId()).collect(Collectors.toSet());
    }

    @Override
    public void tellAll(Consumer<List<Entry>> listener) {
        plans.findAll().forEach(plan -> tell(plan, listener));
    }

    private void tell(ActionPlan plan, Consumer<List<Entry>> listener) {
        NodeTree tree = names.newest(plan.id());
        listener.accept(nodes(plan.code(), tree).toList());
        List<UUID> ids = measures.findByPlanId(plan.id().value()).stream()
                .map(measure -> measure.id().value())
                .toList();
        for (int at = 0; at < ids.size(); at += PIECE) {
            entities.clear();
            List<UUID> newest = revisions.newest(ids.subList(at, Math.min(ids.size(), at + PIECE))).stream()
                    .map(revision -> revision.id().value())
                    .toList();
            listener.accept(revisions.withMeasure(newest).stream()
                    .map(revision -> entry(plan.code(), tree, revision))
                    .toList());
        }
    }

    private static Stream<Entry> nodes(String plan, NodeTree tree) {
        return tree.all().stream()
                .map(node -> new Entry(
                        Kind.NODE,
                        node.id(),
                        plan,
                        tree.place(node.id()),
                        tree.path(node.id()),
                        tree.name(node.id()),
                        List.of(),
                        null,
                        List.of()));
    }

    private static Entry entry(String plan, NodeTree tree, MeasureRevision revision) {
        Measure measure = revision.measure();
        MeasureContent content = revision.content();
        return new Entry(
                Kind.MEASURE,
                measure.id().value(),
                plan,
                Stream.concat(tree.place(measure.nodeId()).stream(), Stream.of(measure.sort()))
                        .toList(),
                tree.path(measure.nodeId()) + "-" + measure.number(),
                content.title(),
                Stream.concat(Stream.of(content.department()), related(content)).toList(),
                null,
                texts(content));
    }

    private static Stream<String> related(MeasureContent content) {
        return content.relatedDepartments() == null ? Stream.empty() : content.relatedDepartments().stream();
    }

    private static List<Entry.Text> texts(MeasureContent content) {
        Stream<Entry.Text> prose =
                Stream.of(Entry.Text.of("background", content.background()), Entry.Text.of("method", content.method()));
        Stream<Entry.Text> grid =
                content.entries().stream().map(entry -> new Entry.Text("schedule", entry.from(), entry.text()));
        Stream<Entry.Text> goals =
                content.statedGoals().stream().map(goal -> new Entry.Text("goals", goal.from(), said(goal)));
        Stream<Entry.Text> years = content.plans().stream()
                .map(plan -> new Entry.Text("yearPlans", plan.year(), String.join("\n", plan.lines())));
        return Stream.of(prose, grid, goals, years)
                .flatMap(texts -> texts)
                .filter(text -> !text.text().isEmpty())
                .toList();
    }

    private static String said(Goal goal) {
        return goal.target() == null ? goal.text() : goal.text() + " " + goal.target();
    }
}
