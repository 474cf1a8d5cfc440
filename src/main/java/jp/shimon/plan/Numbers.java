package jp.shimon.plan;

import java.util.List;
import java.util.UUID;
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
        return Numbering.circled(
                1 + taken(node).mapToInt(Numbering::valueOf).max().orElse(0));
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
