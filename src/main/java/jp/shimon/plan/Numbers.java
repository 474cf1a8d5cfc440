package jp.shimon.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.shared.Numbering;
import org.springframework.stereotype.Component;

/** 取組項目の番号：項目名の下で次に空いているもの。 A number once given, or reserved, is never given again. */
@Component
class Numbers {

    private final MeasureRepository measures;

    Numbers(MeasureRepository measures) {
        this.measures = measures;
    }

    String next(PlanNode node) {
        return after(taken(node));
    }

    /** The next free number of any node of a plan, read at once. */
    Function<PlanNode, String> next(PlanId plan) {
        Map<UUID, List<String>> given = measures.findByPlanId(plan.value()).stream()
                .collect(Collectors.groupingBy(
                        Measure::nodeId, Collectors.mapping(Measure::number, Collectors.toList())));
        return node -> after(
                Stream.concat(node.reservedNumbers().stream(), given.getOrDefault(node.id(), List.of()).stream()));
    }

    private static String after(Stream<String> taken) {
        return Numbering.circled(1 + taken.mapToInt(Numbering::valueOf).max().orElse(0));
    }

    boolean free(PlanNode node, String number) {
        return taken(node).noneMatch(number::equals);
    }

    /** The reserved numbers of a node that no measure on record bears. */
    List<String> unregistered(PlanNode node, List<String> registered) {
        return node.reservedNumbers().stream()
                .filter(number -> !registered.contains(number))
                .toList();
    }

    private Stream<String> taken(PlanNode node) {
        UUID id = node.id();
        return Stream.concat(
                node.reservedNumbers().stream(),
                measures.findByNodeId(id).stream().map(Measure::number));
    }
}
