package jp.shimon.change;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.plan.Goal;
import jp.shimon.plan.PlanForm;
import jp.shimon.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** V07：計画期間の外の年度。 */
@Component
class OutsidePeriod implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return dossier.written().stream().flatMap(side -> of(side, dossier.years()));
    }

    private static Stream<Finding> of(Side side, PlanForm.Years years) {
        List<Goal> goals = side.content().statedGoals();
        Stream<Finding> schedule = side.content().entries().stream()
                .flatMap(entry -> outside(entry.from(), entry.to(), years)
                        .mapToObj(year -> finding(side.at("schedule." + year), year, years)));
        Stream<Finding> stated = IntStream.range(0, goals.size())
                .boxed()
                .flatMap(i -> outside(goals.get(i).from(), goals.get(i).to(), years)
                        .mapToObj(year -> finding(end(side, i, year < years.from()), year, years)));
        Stream<Finding> plans = side.content().plans().stream()
                .flatMap(plan -> outside(plan.year(), plan.year(), years)
                        .mapToObj(year -> finding(side.at("yearPlans." + year), year, years)));
        return Stream.of(schedule, stated, plans).flatMap(s -> s);
    }

    /** The first or the last year, whichever is outside; the first where both are. */
    private static IntStream outside(int from, int to, PlanForm.Years years) {
        if (from < years.from()) {
            return IntStream.of(from);
        }
        return to > years.to() ? IntStream.of(to) : IntStream.empty();
    }

    private static String end(Side side, int goal, boolean early) {
        return side.at("goals[" + goal + "]." + (early ? "from" : "to"));
    }

    private static Finding finding(String place, int year, PlanForm.Years years) {
        return Finding.of(
                "V07",
                Severity.E,
                place,
                new FiscalYear(year),
                new FiscalYear(years.from()),
                new FiscalYear(years.to()));
    }
}
