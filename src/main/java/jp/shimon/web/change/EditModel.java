package jp.shimon.web.change;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shimon.change.ChangeAspect;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Grid;
import jp.shimon.change.ReasonCategory;
import jp.shimon.hearing.HearingView;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Accounts;
import jp.shimon.plan.Goal;
import jp.shimon.timeline.Timeline;
import jp.shimon.web.page.Wrongs;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 変更案を書く画面に載せるもの。 */
@Component
class EditModel {

    private final Accounts accounts;
    private final Reviews reviews;
    private final Timeline timeline;

    EditModel(Accounts accounts, Reviews reviews, Timeline timeline) {
        this.accounts = accounts;
        this.reviews = reviews;
        this.timeline = timeline;
    }

    String page(Written written, Wrongs wrongs, Model model) {
        Subject subject = written.subject();
        List<FindingGroup> findings = List.of();
        if (model.getAttribute("view") instanceof ChangeView view) {
            findings = FindingGroup.of(view);
            model.addAttribute(
                    "sentBack",
                    SentBack.last(view, timeline.ofChange(view.head().id().value())));
        }
        model.addAttribute("subject", subject);
        model.addAttribute("shape", subject.shape());
        model.addAttribute("typed", written.typed());
        model.addAttribute("evidence", evidence(subject, written.typed()).orElse(null));
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("years", subject.columns());
        model.addAttribute("was", Grid.cells(subject.base(), subject.years()));
        model.addAttribute("severities", FindingGroup.bySeverity(findings));
        model.addAttribute("parts", Parts.numbers(written.typed()));
        model.addAttribute("aspects", ChangeAspect.of(subject.kind()));
        model.addAttribute("otherReasons", otherReasons(written.typed(), findings));
        model.addAttribute("departments", accounts.choices(code -> names(written.typed(), code)));
        model.addAttribute("categories", ReasonCategory.values());
        model.addAttribute("periods", ReviewPeriod.values());
        model.addAttribute("goalKinds", Goal.Kind.values());
        return "change/edit";
    }

    /** A department that was closed since stays where it was chosen. */
    private static boolean names(Typed typed, String department) {
        return department.equals(typed.text("after.department"))
                || typed.list("after.relatedDepartments").contains(department)
                || typed.list("concurWith").contains(department);
    }

    /** What the cited review of the one measure says, beside the form. */
    private Optional<HearingView> evidence(Subject subject, Typed typed) {
        Integer year = typed.number("review.fiscalYear");
        Optional<ReviewPeriod> period = Arrays.stream(ReviewPeriod.values())
                .filter(known -> known.name().equals(typed.text("review.period")))
                .findFirst();
        return subject.before().size() != 1 || year == null || !subject.shape().review()
                ? Optional.empty()
                : period.flatMap(known -> reviews.of(subject.before().get(0).id(), new Review(year, known)));
    }

    /** Reasons whose finding is gone for now; it may come back. */
    private static Map<String, String> otherReasons(Typed typed, List<FindingGroup> findings) {
        Set<String> shown = findings.stream()
                .filter(FindingGroup::wantsReason)
                .map(FindingGroup::rule)
                .collect(Collectors.toSet());
        return typed.proceed().entrySet().stream()
                .filter(reason -> !shown.contains(reason.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
