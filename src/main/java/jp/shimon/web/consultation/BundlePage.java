package jp.shimon.web.consultation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.consultation.Committees;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.PlanSummary;
import jp.shimon.plan.Plans;
import jp.shimon.process.Cases;
import jp.shimon.process.RunningCases;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 付議の画面：付議待ちの変更案を一つの議題に束ねる。 */
@Page
class BundlePage {

    private final Cases cases;
    private final RunningCases running;
    private final Changes changes;
    private final Plans plans;
    private final Committees committees;

    BundlePage(Cases cases, RunningCases running, Changes changes, Plans plans, Committees committees) {
        this.committees = committees;
        this.cases = cases;
        this.running = running;
        this.changes = changes;
        this.plans = plans;
    }

    @GetMapping("/consultations/new")
    String ask(Person person, Model model) {
        if (!person.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("bundle.secretariatOnly");
        }
        return page(BundleInput.EMPTY, Wrongs.NONE, model);
    }

    @PostMapping("/consultations")
    String bundle(
            @RequestParam MultiValueMap<String, String> typed,
            Person person,
            Model model,
            HttpServletResponse response) {
        BundleInput input = BundleInput.of(typed);
        List<Violation> unreadable = input.unreadable();
        try {
            Refused.ifAny(unreadable);
            return "redirect:/consultations/" + bundled(input, person);
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.FORBIDDEN) {
                throw refused;
            }
            response.setStatus(Statuses.of(refused));
            return page(input, Wrongs.of(refused, field -> field.startsWith("changes") ? "changes" : field), model);
        }
    }

    private String bundled(BundleInput input, Person person) {
        return input.letter().any()
                ? running.enterIssued(input.form(), input.letter().form(), person) + "?entered"
                : cases.bundle(input.form(), person) + "?bundled";
    }

    private String page(BundleInput input, Wrongs wrongs, Model model) {
        model.addAttribute("input", input);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("committees", committees.all());
        model.addAttribute("waiting", changes.having(ChangeStatus.AWAITING_BUNDLE));
        model.addAttribute(
                "planName",
                Optional.of(plans.all()).filter(all -> all.size() == 1).stream()
                        .flatMap(List::stream)
                        .map(PlanSummary::head)
                        .map(head -> head.name())
                        .findFirst()
                        .orElse(""));
        return "consultation/new";
    }
}
