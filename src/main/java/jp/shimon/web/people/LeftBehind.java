package jp.shimon.web.people;

import java.util.List;
import java.util.stream.Stream;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.PlanSummary;
import jp.shimon.plan.PlanView;
import jp.shimon.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * 計画に残る課の名前：a plan is changed by a change of the plan (担当部署の変更), never by a reorganisation; these are the
 * measures for which one is due.
 */
@Component
class LeftBehind {

    private final Plans plans;

    LeftBehind(Plans plans) {
        this.plans = plans;
    }

    /** 取組項目。 */
    record Left(String plan, String planName, String path, String title) {}

    List<Left> of(String department) {
        return plans.all().stream().flatMap(plan -> of(plan, department)).toList();
    }

    private Stream<Left> of(PlanSummary plan, String department) {
        return plans.at(plan.code(), null, null).measures().stream()
                .filter(entry -> department.equals(entry.content().department()))
                .filter(entry -> entry.content().status() == MeasureStatus.ACTIVE)
                .map(entry -> left(plan, entry));
    }

    private static Left left(PlanSummary plan, PlanView.Entry entry) {
        return new Left(
                plan.code(), plan.head().name(), entry.path(), entry.content().title());
    }
}
