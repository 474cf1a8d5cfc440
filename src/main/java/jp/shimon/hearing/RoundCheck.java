package jp.shimon.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.PlanView;
import jp.shimon.plan.Plans;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.springframework.stereotype.Component;

/** 進捗確認を始める前に確かめること。 Every violation at once, each at its field. */
@Component
class RoundCheck {

    private final Plans plans;

    RoundCheck(Plans plans) {
        this.plans = plans;
    }

    /** What can be begun. {@code measures}: those that are pursued at the end of the period, in the order of the tree. */
    record Begun(PlanView plan, Review review, LocalDate due, List<PlanView.Entry> measures) {}

    Begun of(RoundForm form) {
        List<Violation> violations = new ArrayList<>();
        Texts.require("plan", form.plan(), 100).ifPresent(violations::add);
        Integer year = form.fiscalYear();
        if (year == null) {
            violations.add(Violation.of("fiscalYear", "required"));
        } else if (year < FiscalYear.FIRST || year > FiscalYear.LAST) {
            violations.add(
                    Violation.of("fiscalYear", "year.range", String.valueOf(year), FiscalYear.FIRST, FiscalYear.LAST));
        }
        Optional<ReviewPeriod> period = period(form, violations);
        Optional<LocalDate> due = due(form, violations);
        Refused.ifAny(violations);
        Review review = new Review(year == null ? 0 : year, period.orElseThrow());
        return begun(String.valueOf(form.plan()), review, due.orElseThrow());
    }

    private static Optional<ReviewPeriod> period(RoundForm form, List<Violation> violations) {
        Optional<ReviewPeriod> period = Arrays.stream(ReviewPeriod.values())
                .filter(known -> known.name().equals(form.period()))
                .findFirst();
        if (period.isEmpty()) {
            violations.add(
                    Texts.blank(form.period())
                            ? Violation.of("period", "required")
                            : Violation.of("period", "option", String.valueOf(form.period())));
        }
        return period;
    }

    private static Optional<LocalDate> due(RoundForm form, List<Violation> violations) {
        Optional<LocalDate> due = Optional.ofNullable(form.due()).flatMap(Days::read);
        if (due.isEmpty()) {
            violations.add(Violation.of("due", Texts.blank(form.due()) ? "required" : "date"));
        }
        return due;
    }

    private Begun begun(String code, Review review, LocalDate due) {
        at("plan", () -> plans.id(code));
        PlanView plan = at("fiscalYear", () -> plans.at(code, review.ends(), null));
        int from = plan.fiscalYears().from();
        int to = plan.fiscalYears().to();
        if (review.fiscalYear() < from || review.fiscalYear() > to) {
            throw Refused.invalid(
                    "fiscalYear", "round.outsidePlan", new FiscalYear(from), new FiscalYear(to), plan.name());
        }
        List<PlanView.Entry> measures = plan.measures().stream()
                .filter(entry -> entry.content().state() == MeasureStatus.ACTIVE)
                .toList();
        if (measures.isEmpty()) {
            throw Refused.invalid("plan", "round.nothingToAsk", review.ends());
        }
        return new Begun(plan, review, due, measures);
    }

    /** What is not on record is a mistake in the field that names it. */
    private static <T> T at(String field, Supplier<T> read) {
        try {
            return read.get();
        } catch (Refused unknown) {
            throw new Refused(
                    Refused.Why.INVALID,
                    unknown.violations().stream()
                            .map(violation -> new Violation(field, violation.rule(), violation.sentence()))
                            .toList());
        }
    }
}
