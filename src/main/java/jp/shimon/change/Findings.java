package jp.shimon.change;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shimon.hearing.HearingView;
import jp.shimon.hearing.RatingView;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Role;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.Place;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 指摘：保存のたび、提出のときに、記録から計算する。 */
@Component
class Findings {

    private final List<Rule> rules;
    private final RuleBook book;
    private final AddedNumbers numbers;
    private final Reviews reviews;
    private final Accounts accounts;

    Findings(List<Rule> rules, RuleBook book, AddedNumbers numbers, Reviews reviews, Accounts accounts) {
        this.rules = rules;
        this.book = book;
        this.numbers = numbers;
        this.reviews = reviews;
        this.accounts = accounts;
    }

    /**
     * In the order of the rules, and of the places.
     *
     * @param parent what an addition is added to
     * @param hearings of the cited review, as far as there are any
     */
    List<Finding> of(
            Change change,
            List<Standing> before,
            PlanForm.Years years,
            @Nullable Place parent,
            List<HearingView> hearings) {
        Dossier dossier = new Dossier(
                change.kind(),
                change.proposal().reason(),
                before.stream().map(standing -> before(standing, hearings)).toList(),
                change.after(),
                years,
                baseReview(change.plan(), change.review()),
                lineage(before, parent),
                numbers.of(change, parent),
                accounts.person(change.drafter()).is(Role.SECRETARIAT),
                () -> reviews.labels(change.plan()),
                book.current().words(),
                null);
        return rules.stream()
                .flatMap(rule -> rule.findings(dossier))
                .sorted(Comparator.comparing(Finding::rule).thenComparing(Finding::place))
                .toList();
    }

    private static Before before(Standing standing, List<HearingView> hearings) {
        Optional<RatingView> rating = hearings.stream()
                .filter(hearing -> hearing.measure().equals(standing.id()))
                .map(HearingView::rating)
                .filter(Objects::nonNull)
                .findFirst();
        return new Before(standing.content(), standing.no(), rating.orElse(null));
    }

    private @Nullable Review baseReview(PlanId plan, @Nullable Review cited) {
        return cited != null ? cited : reviews.latest(plan).orElse(null);
    }

    private static List<NodeName> lineage(List<Standing> before, @Nullable Place parent) {
        if (parent != null) {
            return parent.lineage();
        }
        return before.isEmpty() ? List.of() : before.get(0).lineage();
    }
}
