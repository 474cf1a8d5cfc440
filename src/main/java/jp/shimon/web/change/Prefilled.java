package jp.shimon.web.change;

import java.util.List;
import java.util.stream.Collectors;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Frame;
import jp.shimon.change.Grid;
import jp.shimon.change.Proceed;
import jp.shimon.change.Reason;
import jp.shimon.hearing.Review;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.YearPlan;
import org.jspecify.annotations.Nullable;

/** 画面を開いたときに、すでに書かれているもの。 */
final class Prefilled {

    private Prefilled() {}

    static Typed of(MeasureContent content, PlanForm.Years years) {
        Typed typed = new Typed()
                .with("after.title", content.title())
                .with("after.department", content.department())
                .with("after.background", content.background())
                .with("after.method", content.method());
        related(typed, content.relatedDepartments());
        Grid.cells(content, years).forEach((year, cell) -> typed.with("cell." + year, cell));
        goals(typed, content.statedGoals());
        for (YearPlan plan : content.plans()) {
            typed.with("yearPlan." + plan.year(), String.join("\n", plan.lines()));
        }
        return typed;
    }

    static Typed of(ChangeView view) {
        Typed typed = content(view).with("version", String.valueOf(view.version()));
        frame(typed, view.frame());
        view.aspects().forEach(aspect -> typed.with("aspects", aspect.name()));
        Review review = view.review();
        if (review != null) {
            typed.with("review.fiscalYear", String.valueOf(review.fiscalYear()))
                    .with("review.period", review.period().name());
        }
        view.head().concurWith().forEach(department -> typed.with("concurWith", department));
        proceed(typed, view.proceed());
        return reason(typed, view.reason());
    }

    private static Typed content(ChangeView view) {
        if (view.after().isEmpty()) {
            return new Typed();
        }
        MeasureContent first = view.after().get(0);
        Typed typed = of(first, view.years());
        if (view.head().kind() == ChangeKind.SPLIT) {
            Parts.fill(typed, view.before().get(0).content(), view.after(), view.years());
        }
        if (first.lastYear() != null) {
            typed.with("after.lastYear", String.valueOf(first.lastYear()));
        }
        boolean goesOn = view.pairs().get(0).before() != null;
        return typed.with("after.number", goesOn ? first.number() : "");
    }

    private static void frame(Typed typed, Frame frame) {
        typed.with("after.name", frame.nodeName());
        frame.years().ifPresent(years -> typed.with("after.fiscalYears.to", String.valueOf(years.to())));
    }

    /** For something new: what stands, where the page starts from. */
    static Typed of(Subject subject) {
        Typed typed = of(subject.base(), subject.years());
        if (subject.shape().parts()) {
            Parts.fill(typed, subject.base(), null, subject.years());
        }
        if (subject.shape().name() && !subject.newNode()) {
            typed.with("after.name", subject.called());
        }
        return typed;
    }

    private static Typed reason(Typed typed, Reason reason) {
        return typed.with("reason.category", reason.category().name())
                .with("reason.purpose", reason.purpose())
                .with("reason.circumstances", reason.circumstances())
                .with("reason.ratingReason", reason.ratingReason())
                .with("reason.text", reason.text());
    }

    private static void related(Typed typed, @Nullable List<String> related) {
        typed.with("related", related == null ? "UNSTATED" : related.isEmpty() ? "NONE" : "SOME");
        if (related != null) {
            related.forEach(department -> typed.with("after.relatedDepartments", department));
        }
    }

    private static void goals(Typed typed, List<Goal> goals) {
        typed.with("goals", String.valueOf(Math.max(1, goals.size())));
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            typed.with("goal." + i + ".text", goal.text())
                    .with("goal." + i + ".from", String.valueOf(goal.from()))
                    .with("goal." + i + ".to", String.valueOf(goal.to()))
                    .with("goal." + i + ".kind", goal.kindOfGoal().name())
                    .with("goal." + i + ".target", goal.target());
        }
    }

    private static void proceed(Typed typed, List<Proceed> proceed) {
        proceed.stream()
                .collect(Collectors.groupingBy(Proceed::rule))
                .forEach((rule, reasons) -> typed.with(
                        Typed.PROCEED + rule,
                        reasons.stream().map(Proceed::reason).distinct().collect(Collectors.joining("\n"))));
    }
}
