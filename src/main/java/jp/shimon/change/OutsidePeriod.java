package jp.shimon.change;

import java.util.stream.Stream;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** V07：計画期間の外の年度。 */
@Component
class OutsidePeriod implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return dossier.after().stream().flatMap(content -> of(content, dossier.years()));
    }

    private static Stream<Finding> of(MeasureContent content, PlanForm.Years years) {
        Stream<Finding> schedule = content.entries().stream()
                .filter(entry -> outside(entry.from(), entry.to(), years))
                .map(entry -> finding("schedule", entry.from(), entry.to(), years));
        Stream<Finding> goals = content.statedGoals().stream()
                .filter(goal -> outside(goal.from(), goal.to(), years))
                .map(goal -> finding("goals", goal.from(), goal.to(), years));
        Stream<Finding> plans = content.plans().stream()
                .filter(plan -> outside(plan.year(), plan.year(), years))
                .map(plan -> finding("yearPlans", plan.year(), plan.year(), years));
        return Stream.of(schedule, goals, plans).flatMap(s -> s);
    }

    private static boolean outside(int from, int to, PlanForm.Years years) {
        return from < years.from() || to > years.to();
    }

    private static Finding finding(String part, int from, int to, PlanForm.Years years) {
        int year = from < years.from() ? from : to;
        return Finding.of(
                "V07",
                Severity.E,
                "after." + part + "." + year,
                new FiscalYear(year),
                new FiscalYear(years.from()),
                new FiscalYear(years.to()));
    }
}
