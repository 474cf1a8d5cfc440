package jp.shimon.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.shimon.change.Conflict.Side;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.YearPlan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;

/** 三者比較：disjoint edits commute and ask nothing; what both changed otherwise is always asked, at its place. */
class ThreeWayTest {

    private static final List<String> PLACES = List.of(
            "title",
            "department",
            "background",
            "method",
            "schedule.2020",
            "schedule.2021",
            "schedule.2022",
            "schedule.2023",
            "schedule.2024",
            "schedule.2025",
            "yearPlans.2023",
            "yearPlans.2024",
            "goals.策定",
            "goals.運用",
            "goals.新しい目標");

    @Property(tries = 300)
    void disjointEditsCommuteAndAskNothing(@ForAll("disjoint") Tuple2<List<String>, List<String>> edited) {
        MeasureContent base = base();
        MeasureContent mine = edited(base, edited.get1(), "こちら");
        MeasureContent theirs = edited(base, edited.get2(), "あちら");

        ThreeWay.Merged here = ThreeWay.of(base, mine, theirs, Map.of());
        ThreeWay.Merged there = ThreeWay.of(base, theirs, mine, Map.of());

        assertThat(here.conflicts()).isEmpty();
        assertThat(here.content()).isEqualTo(there.content());
        MeasureContent both = edited(mine, edited.get2(), "あちら");
        assertThat(here.content().sameAs(both)).isTrue();
    }

    @Property(tries = 300)
    void whatBothChangedOtherwiseIsAskedAtItsPlace(
            @ForAll("place") String place, @ForAll("disjoint") Tuple2<List<String>, List<String>> edited) {
        MeasureContent base = base();
        List<String> mine = with(edited.get1(), place);
        List<String> theirs = with(edited.get2(), place);
        mine.removeAll(edited.get2());
        theirs.removeAll(edited.get1());

        ThreeWay.Merged merged = ThreeWay.of(
                base, edited(base, with(mine, place), "こちら"), edited(base, with(theirs, place), "あちら"), Map.of());

        assertThat(merged.conflicts()).extracting(Conflict::place).containsExactly(place);
        assertThat(merged.conflicts().get(0).mine()).contains("こちら");
        assertThat(merged.conflicts().get(0).theirs()).contains("あちら");
    }

    @Property(tries = 100)
    void aChoiceSettlesIt(@ForAll("place") String place) {
        MeasureContent base = base();
        MeasureContent mine = edited(base, List.of(place), "こちら");
        MeasureContent theirs = edited(base, List.of(place), "あちら");

        assertThat(ThreeWay.of(base, mine, theirs, Map.of(place, Side.MINE))
                        .content()
                        .sameAs(mine))
                .isTrue();
        assertThat(ThreeWay.of(base, mine, theirs, Map.of(place, Side.THEIRS))
                        .content()
                        .sameAs(theirs))
                .isTrue();
    }

    @Test
    void theSameEditOnBothSidesIsNoConflict() {
        MeasureContent same = edited(base(), List.of("schedule.2024"), "同じ");

        assertThat(ThreeWay.of(base(), same, same, Map.of()).conflicts()).isEmpty();
    }

    @Test
    void aGoalThatOneSideRemovedAndTheOtherMovedIsAsked() {
        MeasureContent removed = goals(base(), List.of(new Goal("運用", 2025, 2025, null, null)));
        MeasureContent moved = edited(base(), List.of("goals.策定"), "後ろへ");

        assertThat(ThreeWay.of(base(), removed, moved, Map.of()).conflicts())
                .extracting(Conflict::place)
                .containsExactly("goals.策定");
    }

    @Provide
    Arbitrary<String> place() {
        return Arbitraries.of(PLACES);
    }

    @Provide
    Arbitrary<Tuple2<List<String>, List<String>>> disjoint() {
        return Arbitraries.of(0, 1, 2).list().ofSize(PLACES.size()).map(sides -> {
            List<String> mine = new ArrayList<>();
            List<String> theirs = new ArrayList<>();
            for (int i = 0; i < PLACES.size(); i++) {
                if (sides.get(i) == 1) {
                    mine.add(PLACES.get(i));
                } else if (sides.get(i) == 2) {
                    theirs.add(PLACES.get(i));
                }
            }
            return Tuple.of(mine, theirs);
        });
    }

    private static List<String> with(List<String> places, String place) {
        List<String> more = new ArrayList<>(places);
        more.remove(place);
        more.add(place);
        return more;
    }

    private static MeasureContent base() {
        SortedMap<Integer, String> cells =
                new TreeMap<>(Map.of(2020, "検討", 2021, "→", 2022, "", 2023, "試行", 2024, "→", 2025, "策定"));
        List<Goal> goals = List.of(new Goal("策定", 2023, 2024, null, null), new Goal("運用", 2025, 2025, null, null));
        List<YearPlan> plans = List.of(new YearPlan(2023, List.of("試行する")));
        return new MeasureContent(
                "①", "取組", "soumu", List.of(), "背景", "進め方", Grid.entries(cells), goals, plans, null, null);
    }

    private static MeasureContent edited(MeasureContent content, List<String> places, String side) {
        MeasureContent edited = content;
        for (String place : places) {
            edited = edited(edited, place, side);
        }
        return edited;
    }

    private static MeasureContent edited(MeasureContent c, String place, String side) {
        int year = place.matches(".*[0-9]{4}") ? Integer.parseInt(place.substring(place.length() - 4)) : 0;
        if (place.startsWith("schedule")) {
            SortedMap<Integer, String> cells = Grid.cells(c, new jp.shimon.plan.PlanForm.Years(2020, 2025));
            cells.put(year, side);
            return c.scheduled(Grid.entries(cells));
        }
        if (place.startsWith("goals.")) {
            return goals(c, moved(c.statedGoals(), place.substring("goals.".length()), side));
        }
        List<YearPlan> plans = new ArrayList<>(c.plans());
        if (place.startsWith("yearPlans")) {
            plans.removeIf(plan -> plan.year() == year);
            plans.add(new YearPlan(year, List.of(side)));
            plans.sort((a, b) -> a.year() - b.year());
        }
        return new MeasureContent(
                c.number(),
                place.equals("title") ? side : c.title(),
                place.equals("department") ? side : c.department(),
                c.relatedDepartments(),
                place.equals("background") ? side : c.background(),
                place.equals("method") ? side : c.method(),
                c.schedule(),
                c.goals(),
                plans,
                c.status(),
                c.lastYear());
    }

    private static List<Goal> moved(List<Goal> goals, String text, String side) {
        List<Goal> moved = new ArrayList<>(goals);
        Goal told = new Goal(text, 2025, 2025, null, side);
        int at = goals.stream().map(Goal::text).toList().indexOf(text);
        if (at < 0) {
            moved.add(told);
        } else {
            moved.set(at, told);
        }
        return moved;
    }

    private static MeasureContent goals(MeasureContent c, List<Goal> goals) {
        return new MeasureContent(
                c.number(),
                c.title(),
                c.department(),
                c.relatedDepartments(),
                c.background(),
                c.method(),
                c.schedule(),
                goals,
                c.plans(),
                c.status(),
                c.lastYear());
    }
}
