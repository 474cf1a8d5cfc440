package jp.shimon.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.ScheduleEntry.Style;
import jp.shimon.plan.YearPlan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** 記載の出どころ。 */
class BlameTest {

    private static final PlanForm.Years YEARS = new PlanForm.Years(2023, 2024);

    @Test
    void whatIsTakenAwayAndPutBackComesFromWhoPutItBack() {
        assertThat(Blame.of(List.of(planned("策定"), planned("試行"), planned("策定")), YEARS))
                .filteredOn(cell -> cell.field().equals("schedule"))
                .extracting(CellSource::year, CellSource::text, CellSource::source)
                .containsExactly(tuple(2023, "策定", 3), tuple(2024, null, 1));
    }

    @Test
    void aLineKeepsItsSourceWhereverItStands() {
        assertThat(Blame.of(List.of(lines("検討"), lines("調整", "検討"), lines("検討", "検討", "調整")), YEARS))
                .filteredOn(cell -> cell.field().equals("yearPlans"))
                .extracting(CellSource::text, CellSource::source)
                .containsExactly(tuple("検討", 1), tuple("検討", 3), tuple("調整", 2));
    }

    @Test
    void aGoalWithAnotherPeriodIsWrittenByWhoMovedIt() {
        assertThat(Blame.of(List.of(goal(2023), goal(2024)), YEARS))
                .filteredOn(cell -> cell.field().equals("goals"))
                .extracting(CellSource::source)
                .containsExactly(2);
    }

    /** For a cell with one value: its source said what stands there, the one before did not, and since then nobody changed it. */
    @Property
    void theSourceIsTheLastWhoChangedIt(@ForAll("histories") @Size(min = 1, max = 12) List<String> texts) {
        List<MeasureContent> revisions = texts.stream().map(BlameTest::planned).toList();
        CellSource cell = Blame.of(revisions, YEARS).stream()
                .filter(each ->
                        each.field().equals("schedule") && Integer.valueOf(2023).equals(each.year()))
                .findFirst()
                .orElseThrow();
        int at = cell.source() - 1;

        assertThat(texts.subList(at, texts.size())).containsOnly(texts.get(texts.size() - 1));
        assertThat(at == 0 || !texts.get(at - 1).equals(texts.get(at))).isTrue();
    }

    @Provide
    Arbitrary<List<String>> histories() {
        return Arbitraries.of("検討", "試行", "策定").list();
    }

    private static MeasureContent planned(String text) {
        return content(List.of(new ScheduleEntry(2023, 2023, text, Style.ARROW)), List.of(), List.of());
    }

    private static MeasureContent lines(String... lines) {
        return content(List.of(), List.of(), List.of(new YearPlan(2023, List.of(lines))));
    }

    private static MeasureContent goal(int year) {
        return content(List.of(), List.of(new Goal("策定", year, year, Goal.Kind.ACTION, null)), List.of());
    }

    private static MeasureContent content(List<ScheduleEntry> schedule, List<Goal> goals, List<YearPlan> plans) {
        return new MeasureContent(
                "①",
                "題",
                "soumu",
                null,
                null,
                null,
                schedule,
                goals,
                new ArrayList<>(plans),
                MeasureStatus.ACTIVE,
                null);
    }
}
