package jp.shimon.change;

import java.util.Comparator;
import java.util.List;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 指摘：保存のたび、提出のときに、記録から計算する。 */
@Component
class Findings {

    private final List<Rule> rules;
    private final Plans plans;
    private final Reviews reviews;
    private final Accounts accounts;

    Findings(List<Rule> rules, Plans plans, Reviews reviews, Accounts accounts) {
        this.rules = rules;
        this.plans = plans;
        this.reviews = reviews;
        this.accounts = accounts;
    }

    List<Finding> of(Change change, List<Standing> before) {
        Person drafter = accounts.person(change.drafter());
        PlanForm.Years years = plans.head(change.plan()).years();
        Dossier dossier = new Dossier(
                change.kind(),
                before.stream().map(Standing::content).toList(),
                change.after(),
                years,
                baseYear(change.plan(), change.review()),
                numberFree(change),
                drafter.is(Role.SECRETARIAT));
        return rules.stream()
                .flatMap(rule -> rule.findings(dossier))
                .sorted(Comparator.comparing(Finding::rule).thenComparing(Finding::place))
                .toList();
    }

    private @Nullable Integer baseYear(PlanId plan, @Nullable Review review) {
        return review != null
                ? Integer.valueOf(review.fiscalYear())
                : reviews.latestYear(plan).orElse(null);
    }

    private boolean numberFree(Change change) {
        NodeId parent = change.parent();
        boolean added = change.kind() == ChangeKind.ADD && !change.after().isEmpty();
        if (!added || parent == null || change.status().ended()) {
            return true;
        }
        MeasureContent after = change.after().get(0);
        return plans.isFree(change.plan(), parent, String.valueOf(after.number()));
    }
}
