package jp.shimon.plan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanForm.MeasureForm;
import jp.shimon.plan.PlanForm.NodeForm;
import org.jspecify.annotations.Nullable;

/**
 * 計画の表の一行。
 *
 * @param lineage from the pillar down to the 項目名
 * @param measure {@code null} in the line of a 項目名 under which there is none
 */
record Line(List<NodeForm> lineage, @Nullable MeasureForm measure) {

    static List<Line> of(PlanForm plan) {
        return below(List.of(), plan.nodes() == null ? List.of() : plan.nodes()).toList();
    }

    /** Only the lines that bear a measure. */
    static List<Line> measures(PlanForm plan) {
        return of(plan).stream().filter(line -> line.measure != null).toList();
    }

    private static Stream<Line> below(List<NodeForm> above, List<NodeForm> nodes) {
        return nodes.stream().flatMap(node -> {
            List<NodeForm> lineage = new ArrayList<>(above);
            lineage.add(node);
            if (node.children() != null && !node.children().isEmpty()) {
                return below(lineage, node.children());
            }
            return node.measures() == null || node.measures().isEmpty()
                    ? Stream.of(new Line(lineage, null))
                    : node.measures().stream().map(measure -> new Line(lineage, measure));
        });
    }

    /** The measure of a line of {@link #measures}. */
    MeasureForm stated() {
        return Objects.requireNonNull(measure);
    }

    /** Ⅲ-1-(1) */
    String place() {
        return lineage.stream().map(node -> String.valueOf(node.number())).collect(Collectors.joining("-"));
    }

    /** Ⅲ-1-(1)-① */
    String code() {
        return measure == null ? place() : place() + "-" + measure.number();
    }
}
