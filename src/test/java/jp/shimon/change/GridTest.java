package jp.shimon.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.ScheduleEntry.Style;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** 年度計画欄。 */
class GridTest {

    private static final PlanForm.Years YEARS = new PlanForm.Years(2020, 2025);

    @Test
    void anArrowGoesOnWithTheYearBefore() {
        assertThat(Grid.entries(new TreeMap<>(Map.of(2022, "試行", 2023, "→", 2024, "策定"))))
                .containsExactly(
                        new ScheduleEntry(2022, 2023, "試行", Style.ARROW),
                        new ScheduleEntry(2024, 2024, "策定", Style.ARROW));
    }

    @Test
    void anArrowWithNothingBeforeItIsKeptAsTyped() {
        assertThat(Grid.entries(new TreeMap<>(Map.of(2021, "→"))))
                .containsExactly(new ScheduleEntry(2021, 2021, "→", Style.ARROW));
    }

    @Test
    void whatLiesOutsideThePeriodStays() {
        ScheduleEntry late = new ScheduleEntry(2026, 2026, "期間の後", Style.ARROW);
        MeasureContent content = content(List.of(late));

        assertThat(Grid.written(content, new TreeMap<>(Map.of(2020, "検討", 2025, "")))
                        .entries())
                .containsExactly(late, new ScheduleEntry(2020, 2020, "検討", Style.ARROW));
    }

    @Property
    void whatIsReadFromTheGridIsWrittenBackAlike(@ForAll("schedules") List<ScheduleEntry> schedule) {
        MeasureContent content = content(schedule);
        SortedMap<Integer, String> cells = Grid.cells(content, YEARS);

        assertThat(Grid.written(content, cells).entries()).isEqualTo(schedule);
        assertThat(Differences.between(content, Grid.written(content, cells), YEARS))
                .isEmpty();
    }

    /** Entries in order, apart or side by side, within the plan period. */
    @Provide
    Arbitrary<List<ScheduleEntry>> schedules() {
        return Arbitraries.integers().between(0, 2).list().ofSize(6).map(lengths -> {
            List<ScheduleEntry> entries = new ArrayList<>();
            int year = YEARS.from();
            for (int length : lengths) {
                if (length > 0 && year + length - 1 <= YEARS.to()) {
                    Style style = length > 1 && year % 2 == 0 ? Style.MERGED : Style.ARROW;
                    entries.add(new ScheduleEntry(year, year + length - 1, "取組" + year, style));
                }
                year += Math.max(1, length);
            }
            return entries;
        });
    }

    private static MeasureContent content(List<ScheduleEntry> schedule) {
        return new MeasureContent("①", "取組", "soumu", null, null, null, schedule, null, null, null, null);
    }
}
