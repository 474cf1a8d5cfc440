package jp.shimon.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shimon.hearing.ProgressView;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Person;
import jp.shimon.plan.Imported;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanForm.MeasureForm;
import jp.shimon.plan.PlanForm.NodeForm;
import jp.shimon.plan.PlanForm.ResultForm;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.springframework.stereotype.Component;

/** 過年度の実績と評価の取込み。 What is on record of a review stays; what is missing comes in. */
@Component
class ResultImport {

    private final Plans plans;
    private final Reviews reviews;

    ResultImport(Plans plans, Reviews reviews) {
        this.plans = plans;
        this.reviews = reviews;
    }

    /** A measure of the form with its code and its place in the form. */
    record Placed(String code, String field, MeasureForm measure) {}

    static List<Placed> placed(PlanForm form) {
        List<Placed> placed = new ArrayList<>();
        if (form.nodes() != null) {
            placed("", "nodes", form.nodes(), placed);
        }
        return placed;
    }

    private static void placed(String above, String at, List<NodeForm> nodes, List<Placed> placed) {
        for (int i = 0; i < nodes.size(); i++) {
            NodeForm node = nodes.get(i);
            String path = above + node.number();
            String field = at + "[" + i + "]";
            if (node.children() != null) {
                placed(path + "-", field + ".children", node.children(), placed);
            }
            List<MeasureForm> measures = node.measures() == null ? List.of() : node.measures();
            for (int j = 0; j < measures.size(); j++) {
                MeasureForm measure = measures.get(j);
                placed.add(new Placed(path + "-" + measure.number(), field + ".measures[" + j + "]", measure));
            }
        }
    }

    static Review review(ResultForm result) {
        return new Review(
                result.year(),
                result.period() == null ? ReviewPeriod.FULL_YEAR : ReviewPeriod.valueOf(result.period()));
    }

    /** How many replies and ratings are new. @throws Refused INVALID for ratings that the scale does not know */
    int store(Imported plan, PlanForm form, Person by) {
        List<Placed> all = placed(form).stream()
                .filter(placed -> placed.measure().results() != null)
                .toList();
        Refused.ifAny(all.stream().flatMap(placed -> unknown(placed).stream()).toList());
        int stored = 0;
        for (Placed placed : all) {
            MeasureId measure =
                    plans.standing(plan.id(), placed.code()).orElseThrow().id();
            for (ResultForm result : Objects.requireNonNull(placed.measure().results())) {
                stored += store(measure, result, by);
            }
        }
        return stored;
    }

    private List<Violation> unknown(Placed placed) {
        List<Violation> violations = new ArrayList<>();
        List<ResultForm> results = Objects.requireNonNull(placed.measure().results());
        for (int i = 0; i < results.size(); i++) {
            String rating = results.get(i).rating();
            if (rating != null && reviews.option(rating).isEmpty()) {
                violations.add(Violation.of(placed.field() + ".results[" + i + "].rating", "rating.unknown", rating));
            }
        }
        return violations;
    }

    private int store(MeasureId measure, ResultForm result, Person by) {
        Review review = review(result);
        int stored = 0;
        Optional<ProgressView> reply = reviews.reply(measure, review);
        if (result.text() != null && reply.isEmpty()) {
            reviews.file(measure, review, result.text(), List.of(), by);
            stored++;
        }
        if (result.rating() != null && !reviews.rated(measure, review)) {
            reviews.confirmPast(measure, review, result.rating(), by);
            stored++;
        }
        return stored;
    }
}
