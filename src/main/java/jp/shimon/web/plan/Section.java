package jp.shimon.web.plan;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanView;
import jp.shimon.shared.Numbering;
import jp.shimon.web.page.YearGrid;
import org.jspecify.annotations.Nullable;

/** 柱・推進項目・項目名の一つと、その下の取組。 */
record Section(UUID id, String path, String number, String name, List<Section> children, List<Row> rows) {

    /** 取組項目の一行。 {@code entry} is {@code null} where only the number is taken (未登録). */
    record Row(
            String number,
            PlanView.@Nullable Entry entry,
            @Nullable YearGrid grid) {}

    /** Whether it is that node, or above it. */
    boolean holds(@Nullable UUID node) {
        return id.equals(node) || children.stream().anyMatch(child -> child.holds(node));
    }

    Section with(List<Section> others) {
        return new Section(id, path, number, name, others, rows);
    }

    static List<Section> of(PlanView plan) {
        return plan.nodes().stream().map(node -> of(node, plan.fiscalYears())).toList();
    }

    private static Section of(PlanView.Node node, PlanForm.Years years) {
        Stream<Row> taken = node.reservedNumbers().stream()
                .filter(number -> node.measures().stream()
                        .noneMatch(entry -> number.equals(entry.content().number())))
                .map(number -> new Row(number, null, null));
        Stream<Row> measures = node.measures().stream()
                .map(entry ->
                        new Row(String.valueOf(entry.content().number()), entry, YearGrid.of(entry.content(), years)));
        List<Row> rows = Stream.concat(taken, measures)
                .sorted(Comparator.comparingInt(row -> Numbering.valueOf(row.number())))
                .toList();
        List<Section> children =
                node.children().stream().map(child -> of(child, years)).toList();
        return new Section(node.id(), node.path(), node.number(), node.name(), children, rows);
    }
}
