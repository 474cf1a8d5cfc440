package jp.shimon.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 正誤をたどる：what each correction put right. The statements do not grow with the corrections. */
@Component
class Corrections {

    private final MeasureRevisionRepository revisions;
    private final NamingReader namings;
    private final NodeNames names;

    Corrections(MeasureRevisionRepository revisions, NamingReader namings, NodeNames names) {
        this.revisions = revisions;
        this.namings = namings;
        this.names = names;
    }

    /** Newest first. */
    List<Correction> of(PlanId plan) {
        List<MeasureRevisionRepository.Righted> contents = revisions.corrected(plan.value());
        List<NamingReader.Righted> called = namings.corrected(plan);
        Map<UUID, MeasureRevision> found = revisions(contents);
        NodeTree tree = tree(plan, found, called);
        return Stream.concat(
                        contents.stream().map(each -> content(tree, found, each)),
                        called.stream().map(each -> name(tree, each)))
                .sorted(Comparator.comparing(
                                (Correction each) -> each.recorded().version())
                        .reversed())
                .toList();
    }

    private Map<UUID, MeasureRevision> revisions(List<MeasureRevisionRepository.Righted> contents) {
        List<UUID> ids = contents.stream()
                .flatMap(each -> Stream.of(each.getMistaken(), each.getCorrected()))
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : revisions.withMeasure(ids).stream()
                        .collect(Collectors.toMap(r -> r.id().value(), Function.identity()));
    }

    private NodeTree tree(PlanId plan, Map<UUID, MeasureRevision> found, List<NamingReader.Righted> called) {
        List<UUID> nodes = Stream.concat(
                        found.values().stream().map(r -> r.measure().nodeId()),
                        called.stream().map(NamingReader.Righted::node))
                .distinct()
                .toList();
        return nodes.isEmpty() ? new NodeTree(List.of(), Map.of()) : names.branches(plan, nodes);
    }

    private static Correction content(
            NodeTree tree, Map<UUID, MeasureRevision> found, MeasureRevisionRepository.Righted pair) {
        MeasureRevision mistaken = Objects.requireNonNull(found.get(pair.getMistaken()));
        MeasureRevision corrected = Objects.requireNonNull(found.get(pair.getCorrected()));
        Measure measure = corrected.measure();
        return Correction.of(mistaken, corrected, tree.path(measure.nodeId()) + "-" + measure.number());
    }

    private static Correction name(NodeTree tree, NamingReader.Righted name) {
        return Correction.of(
                name.version(),
                name.change(),
                new Corrected.OfNode(name.node(), tree.path(name.node()), name.was(), name.becomes()));
    }
}
