package jp.shimon.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.shimon.plan.PlanForm;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** 書き出して読み取ると、同じ計画。 */
class RoundTripTest {

    private final ObjectMapper json = new ObjectMapper();

    @Property(tries = 60)
    void whatIsWrittenIsReadAsTheSamePlan(@ForAll long seed) {
        PlanForm plan = AnyPlan.of(seed);

        ReadPlan read = PlanReading.read(PlanWorkbook.of(plan), List.of(), json);

        assertThat(read.absent()).isEmpty();
        assertThat(head(read.form())).isEqualTo(head(plan));
        List<Line> expected = Line.of(plan);
        List<Line> found = Line.of(read.form());
        assertThat(found.stream().map(Line::code))
                .containsExactlyElementsOf(expected.stream().map(Line::code).toList());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(names(found.get(i))).isEqualTo(names(expected.get(i)));
            if (expected.get(i).measure() != null) {
                assertThat(found.get(i).stated().content())
                        .matches(expected.get(i).stated().content()::sameAs);
                assertThat(found.get(i).stated().results())
                        .isEqualTo(expected.get(i).stated().results());
            }
        }
    }

    private static List<Object> head(PlanForm plan) {
        return java.util.Arrays.asList(
                plan.code(),
                plan.name(),
                plan.fiscalYears(),
                plan.inForceFrom(),
                plan.decidedOn(),
                plan.levels(),
                plan.departments(),
                plan.cause());
    }

    private static List<Object> names(Line line) {
        return line.lineage().stream()
                .<Object>map(node -> List.of(node.number(), node.name(), node.reservedNumbers()))
                .toList();
    }

    @Test
    void aTextThatCouldBeAFormulaIsNoneInTheCsv() {
        String csv = new String(PlanCsv.of(AnyPlan.of(7)), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFF計画コード,目標,施策,取組項目,No.,取組項目,担当部署,関係部署");
        assertThat(csv.lines()).noneMatch(line -> line.matches("(?:.*,)?\"?[=+@-].*"));
    }
}
