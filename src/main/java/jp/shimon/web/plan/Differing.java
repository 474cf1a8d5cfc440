package jp.shimon.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shimon.change.Difference;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.FiscalYears;
import org.jspecify.annotations.Nullable;

/** 取込みで変わる欄：every difference, also those that a proposal cannot make. */
final class Differing {

    private Differing() {}

    static List<Difference> of(MeasureContent before, MeasureContent after, PlanForm.Years years) {
        List<Difference> differences = new ArrayList<>(Difference.between(before, after, years));
        if (!has("lastYear", differences) && !Objects.equals(before.lastYear(), after.lastYear())) {
            differences.add(new Difference("lastYear", null, year(before.lastYear()), year(after.lastYear())));
        }
        if (!has("goals", differences) && !Objects.equals(before.goals(), after.goals())) {
            differences.add(new Difference("goals", null, goals(before), goals(after)));
        }
        return differences;
    }

    private static boolean has(String field, List<Difference> differences) {
        return differences.stream().anyMatch(difference -> difference.field().equals(field));
    }

    private static @Nullable String year(@Nullable Integer year) {
        return year == null ? null : new FiscalYear(year).japanese();
    }

    /** With kinds and targets, in which alone they differ. */
    private static @Nullable String goals(MeasureContent content) {
        return content.goals() == null
                ? null
                : content.goals().stream().map(Differing::goal).collect(Collectors.joining("\n"));
    }

    private static String goal(Goal goal) {
        String target = goal.target() == null ? "" : " " + goal.target();
        return goal.text() + " (" + FiscalYears.of(goal.from(), goal.to()).japanese() + ") " + goal.kindOfGoal()
                + target;
    }
}
