package jp.shimon.web.plan;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.calendar.Office;
import jp.shimon.hearing.PastResult;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.DepartmentView;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.Place;
import jp.shimon.plan.PlanHead;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 取込みの前の記録。
 *
 * @param head {@code null} for a plan that is not on record
 * @param base number of the newest version
 * @param measures by code
 * @param nodeNames what each node is called, by its path
 */
record Before(
        @Nullable PlanHead head,
        int base,
        Map<String, Standing> measures,
        Set<String> places,
        Map<String, String> nodeNames,
        Map<String, String> departments,
        Map<MeasureId, Map<Review, PastResult>> results) {

    /** 記録から取る。 */
    @Component
    static class Taker {

        private final Plans plans;
        private final Reviews reviews;
        private final Accounts accounts;
        private final Office office;

        Taker(Plans plans, Reviews reviews, Accounts accounts, Office office) {
            this.plans = plans;
            this.reviews = reviews;
            this.accounts = accounts;
            this.office = office;
        }

        Before take(@Nullable String code) {
            Map<String, String> departments = accounts.departments().stream()
                    .collect(Collectors.toMap(DepartmentView::code, DepartmentView::name));
            return plans.all().stream()
                    .filter(plan -> plan.code().equals(code))
                    .findFirst()
                    .map(plan -> of(plan.id(), plan.head(), plan.version().no(), departments))
                    .orElseGet(() -> new Before(null, 0, Map.of(), Set.of(), Map.of(), departments, Map.of()));
        }

        private Before of(PlanId plan, PlanHead head, int base, Map<String, String> departments) {
            Map<String, Standing> measures =
                    plans.standing(plan).stream().collect(Collectors.toMap(Standing::path, Function.identity()));
            Set<String> places = plans.places(plan).stream().map(Place::path).collect(Collectors.toSet());
            return new Before(head, base, measures, places, plans.nodeNames(plan), departments, results(measures));
        }

        private Map<MeasureId, Map<Review, PastResult>> results(Map<String, Standing> measures) {
            return reviews.past(measures.values().stream().map(Standing::id).toList(), office.now()).stream()
                    .collect(Collectors.groupingBy(
                            PastResult::measure, Collectors.toMap(PastResult::review, Function.identity())));
        }
    }
}
