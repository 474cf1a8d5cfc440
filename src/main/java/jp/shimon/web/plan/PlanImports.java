package jp.shimon.web.plan;

import java.util.List;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.Imported;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanForm.MeasureForm;
import jp.shimon.plan.PlanForm.NodeForm;
import jp.shimon.plan.PlanForm.ResultForm;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** 取込み：the plan and its past results, two rooms in one transaction. */
@Component
class PlanImports {

    private final Plans plans;
    private final Reviews reviews;

    PlanImports(Plans plans, Reviews reviews) {
        this.plans = plans;
        this.reviews = reviews;
    }

    /** With {@code dryRun} everything is tried and nothing stays. */
    @Transactional
    public Imported add(PlanForm form, Person by, boolean dryRun) {
        if (!by.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("import.secretariatOnly");
        }
        Imported imported = plans.add(form, by);
        if (form.nodes() != null) {
            form.nodes().forEach(node -> results(imported, String.valueOf(node.number()), node, by));
        }
        if (dryRun) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return imported;
    }

    private void results(Imported plan, String path, NodeForm node, Person by) {
        if (node.children() != null) {
            node.children().forEach(child -> results(plan, path + "-" + child.number(), child, by));
        }
        if (node.measures() != null) {
            node.measures().stream()
                    .filter(measure -> measure.results() != null)
                    .forEach(measure -> results(plan, path + "-" + measure.number(), measure, by));
        }
    }

    private void results(Imported plan, String path, MeasureForm form, Person by) {
        MeasureId measure = plans.standing(plan.id(), path).orElseThrow().id();
        for (ResultForm result : form.results() == null ? List.<ResultForm>of() : form.results()) {
            Review review = new Review(result.year(), period(result));
            if (result.text() != null && reviews.reply(measure, review).isEmpty()) {
                reviews.file(measure, review, result.text(), List.of(), by);
            }
            if (result.rating() != null) {
                reviews.confirmPast(measure, review, result.rating(), by);
            }
        }
    }

    private static ReviewPeriod period(ResultForm result) {
        try {
            return result.period() == null ? ReviewPeriod.FULL_YEAR : ReviewPeriod.valueOf(result.period());
        } catch (IllegalArgumentException unknown) {
            throw Refused.invalid("results.period", "option", String.valueOf(result.period()));
        }
    }
}
