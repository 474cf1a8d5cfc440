package jp.shimon.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.identity.Accounts;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanHead;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Standing;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 変更案の入力を読む。 Everything that cannot be recorded is said at once, each with its field. */
@Component
class DraftReader {

    private static final int LONG_TEXT = 4000;
    private static final int CONCURRING = 20;

    private final Plans plans;
    private final Accounts accounts;
    private final TargetReader targets;
    private final AfterReader afters;

    DraftReader(Plans plans, Accounts accounts, TargetReader targets, AfterReader afters) {
        this.plans = plans;
        this.accounts = accounts;
        this.targets = targets;
        this.afters = afters;
    }

    /**
     * @param drafted the change that is rewritten, if it is one
     * @throws Refused INVALID with every violation
     */
    Draft read(ChangeForm form, @Nullable Change drafted) {
        List<Violation> violations = new ArrayList<>();
        Optional<ChangeKind> kind = option("kind", form.kind(), ChangeKind.class, violations);
        Texts.require("plan", form.plan(), 60).ifPresent(violations::add);
        Refused.ifAny(violations);
        PlanId plan = plans.id(String.valueOf(form.plan()));
        return read(form, plan, kind.orElseThrow(), drafted, violations);
    }

    private Draft read(
            ChangeForm form, PlanId plan, ChangeKind kind, @Nullable Change drafted, List<Violation> violations) {
        Target target = targets.read(form, plan, kind, drafted, violations);
        PlanHead head = plans.head(plan);
        @Nullable Review review = review(form, kind, violations);
        @Nullable Reason reason = reason(form.reason(), violations);
        List<MeasureContent> after = afters.read(form.after(), kind, target, review, violations);
        Frame frame = FrameReader.read(form.after(), kind, target, head, violations);
        List<ChangeAspect> aspects = aspects(form.aspects(), kind, target.before(), after, violations);
        List<String> concurWith = concurWith(form.concurWith(), violations);
        List<Proceed> proceed = proceed(form.proceed(), violations);
        if (!violations.isEmpty() || reason == null) {
            throw new Refused(Refused.Why.INVALID, violations);
        }
        String title = title(kind, target, after, frame, head);
        return new Draft(plan, kind, title, target, review, reason, after, frame, aspects, concurWith, proceed);
    }

    /** What lists call the change: what it proposes, or what it hits as a whole. */
    private static String title(
            ChangeKind kind, Target target, List<MeasureContent> after, Frame frame, PlanHead plan) {
        if (kind == ChangeKind.EXTEND_PLAN) {
            return plan.name();
        }
        String node = frame.nodeName() == null ? frame.nodeWas() : frame.nodeName();
        if (node != null) {
            return node;
        }
        return kind == ChangeKind.SPLIT
                ? target.before().get(0).content().title()
                : after.get(0).title();
    }

    private static List<ChangeAspect> aspects(
            @Nullable List<String> given,
            ChangeKind kind,
            List<Standing> before,
            List<MeasureContent> after,
            List<Violation> violations) {
        Set<ChangeAspect> aspects = EnumSet.noneOf(ChangeAspect.class);
        List<String> named = given == null ? List.of() : given;
        for (int i = 0; i < named.size(); i++) {
            String at = "aspects[" + i + "]";
            Optional<ChangeAspect> aspect = option(at, named.get(i), ChangeAspect.class, violations);
            refuseIf(aspect.filter(a -> !ChangeAspect.of(kind).contains(a)).isPresent(), at, "notForKind", violations);
            aspect.ifPresent(aspects::add);
        }
        List<MeasureContent> were = before.stream().map(Standing::content).toList();
        aspects.addAll(ChangeAspect.shown(kind, were, after));
        return List.copyOf(aspects);
    }

    private static @Nullable Review review(ChangeForm form, ChangeKind kind, List<Violation> violations) {
        ChangeForm.ReviewForm review = form.review();
        if (!kind.citesReview()) {
            refuseIf(review != null, "review", "notForKind", violations);
            return null;
        }
        if (review == null) {
            violations.add(Violation.of("review", "required"));
            return null;
        }
        Integer year = review.fiscalYear();
        Optional<ReviewPeriod> period = option("review.period", review.period(), ReviewPeriod.class, violations);
        if (year == null || year < FiscalYear.FIRST || year > FiscalYear.LAST) {
            violations.add(Violation.of(
                    "review.fiscalYear", "year.range", String.valueOf(year), FiscalYear.FIRST, FiscalYear.LAST));
            return null;
        }
        return period.map(p -> new Review(year, p)).orElse(null);
    }

    private static @Nullable Reason reason(ChangeForm.@Nullable ReasonForm form, List<Violation> violations) {
        if (form == null) {
            violations.add(Violation.of("reason", "required"));
            return null;
        }
        Texts.require("reason.text", form.text(), LONG_TEXT).ifPresent(violations::add);
        Texts.check("reason.purpose", form.purpose(), LONG_TEXT).ifPresent(violations::add);
        Texts.check("reason.circumstances", form.circumstances(), LONG_TEXT).ifPresent(violations::add);
        Texts.check("reason.ratingReason", form.ratingReason(), LONG_TEXT).ifPresent(violations::add);
        return option("reason.category", form.category(), ReasonCategory.class, violations)
                .map(category -> new Reason(
                        category,
                        form.purpose(),
                        form.circumstances(),
                        form.ratingReason(),
                        form.text() == null ? "" : form.text()))
                .orElse(null);
    }

    private List<String> concurWith(@Nullable List<String> given, List<Violation> violations) {
        List<String> named =
                given == null ? List.of() : given.stream().distinct().toList();
        refuseIf(named.size() > CONCURRING, "concurWith", "tooMany", violations, CONCURRING, named.size());
        for (int i = 0; i < named.size(); i++) {
            String code = named.get(i);
            refuseIf(!accounts.knowsDepartment(code), "concurWith[" + i + "]", "department.unknown", violations, code);
        }
        return named;
    }

    private static List<Proceed> proceed(@Nullable List<ChangeForm.ProceedForm> given, List<Violation> violations) {
        List<ChangeForm.ProceedForm> forms = given == null ? List.of() : given;
        List<Proceed> proceed = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String at = "proceed[" + i + "]";
            ChangeForm.ProceedForm form = forms.get(i);
            Texts.require(at + ".rule", form.rule(), 10).ifPresent(violations::add);
            Texts.require(at + ".reason", form.reason(), LONG_TEXT).ifPresent(violations::add);
            Texts.check(at + ".place", form.place(), 200).ifPresent(violations::add);
            proceed.add(new Proceed(
                    String.valueOf(form.rule()),
                    form.place() == null ? "*" : form.place(),
                    String.valueOf(form.reason())));
        }
        return proceed;
    }

    private static <T extends Enum<T>> Optional<T> option(
            String field, @Nullable String value, Class<T> type, List<Violation> violations) {
        if (value == null || value.isBlank()) {
            violations.add(Violation.of(field, "required"));
            return Optional.empty();
        }
        try {
            return Optional.of(Enum.valueOf(type, value));
        } catch (IllegalArgumentException unknown) {
            violations.add(Violation.of(field, "option", value));
            return Optional.empty();
        }
    }

    private static void refuseIf(boolean wrong, String field, String rule, List<Violation> violations, Object... args) {
        if (wrong) {
            violations.add(Violation.of(field, rule, args));
        }
    }
}
