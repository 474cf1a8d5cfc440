package jp.shimon.web.consultation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import jp.shimon.change.ChangeHead;
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
import jp.shimon.timeline.Timeline;
import jp.shimon.web.page.Page;
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
    private final Timeline timeline;

    BundlePage(
            Cases cases, RunningCases running, Changes changes, Plans plans, Committees committees, Timeline timeline) {
        this.timeline = timeline;
        this.committees = committees;
        this.cases = cases;
        this.running = running;
        this.changes = changes;
        this.plans = plans;
    }

    /** @param paper SHA-256 of a paper that was read: the form comes filled as that paper had it */
    @GetMapping("/consultations/new")
    String ask(@RequestParam(defaultValue = "") String paper, Person person, Model model) {
        if (!person.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("bundle.secretariatOnly");
        }
        List<SourcePaper> sources = SourcePaper.of(timeline.readIn(
                waiting().stream().map(change -> change.id().value()).toList()));
        Optional<SourcePaper> like =
                sources.stream().filter(one -> one.sha256().equals(paper)).findFirst();
        model.addAttribute("sources", sources);
        model.addAttribute("like", like.orElse(null));
        return page(like.map(BundleInput::like).orElse(BundleInput.EMPTY), Wrongs.NONE, model);
    }

    private List<ChangeHead> waiting() {
        return changes.having(ChangeStatus.AWAITING_BUNDLE);
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
            Wrongs wrongs =
                    Wrongs.answering(refused, response, field -> field.startsWith("changes") ? "changes" : field);
            return page(input, wrongs, model);
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
        model.addAttribute("waiting", waiting());
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
