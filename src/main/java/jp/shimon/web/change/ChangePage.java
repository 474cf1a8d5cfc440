package jp.shimon.web.change;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.function.Consumer;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Changes;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.identity.Person;
import jp.shimon.process.Cases;
import jp.shimon.process.Desk;
import jp.shimon.shared.Refused;
import jp.shimon.timeline.Timeline;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import jp.shimon.web.page.YearGrid;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 変更案の画面：変更前と変更後、どこにあるか、経過、起案者ができること。 */
@Page
class ChangePage {

    private final Changes changes;
    private final Cases cases;
    private final Dashboard dashboard;
    private final Timeline timeline;
    private final Desk desk;

    ChangePage(Changes changes, Cases cases, Dashboard dashboard, Timeline timeline, Desk desk) {
        this.changes = changes;
        this.cases = cases;
        this.dashboard = dashboard;
        this.timeline = timeline;
        this.desk = desk;
    }

    @GetMapping("/changes/{id}")
    String change(@PathVariable String id, Person person, Model model) {
        return page(ChangeId.parse(id), Wrongs.NONE, person, model);
    }

    @PostMapping("/changes/{id}/pull-back")
    String pullBack(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            Person person,
            Model model,
            HttpServletResponse response) {
        ChangeId change = ChangeId.parse(id);
        return act(change, "pullBack", reason, why -> cases.pullBack(change, why, person), person, model, response);
    }

    @PostMapping("/changes/{id}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            Person person,
            Model model,
            HttpServletResponse response) {
        ChangeId change = ChangeId.parse(id);
        return act(change, "withdraw", reason, why -> cases.withdraw(change, why, person), person, model, response);
    }

    /** Refused, the page comes back with the sentence and with the reason as it was typed. */
    private String act(
            ChangeId change,
            String verb,
            @Nullable String reason,
            Consumer<String> move,
            Person person,
            Model model,
            HttpServletResponse response) {
        try {
            move.accept(Objects.requireNonNullElse(reason, "").replace("\r\n", "\n"));
            return "redirect:/changes/" + change + "?" + verb;
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.FORBIDDEN) {
                throw refused;
            }
            response.setStatus(Statuses.of(refused));
            model.addAttribute("typedReason", reason);
            model.addAttribute("verb", verb);
            return page(change, Wrongs.of(refused, field -> field.isEmpty() ? "" : verb + "-reason"), person, model);
        }
    }

    private String page(ChangeId id, Wrongs wrongs, Person person, Model model) {
        ChangeView view = changes.view(id, person);
        model.addAttribute("view", view);
        model.addAttribute("around", changes.surroundings(id));
        model.addAttribute("person", person);
        model.addAttribute("shown", Shown.of(view));
        model.addAttribute("several", Several.of(view));
        model.addAttribute("years", YearGrid.columns(view.years()));
        model.addAttribute("waiting", dashboard.of(id));
        model.addAttribute("active", String.join(" ", desk.activeElements(id.value())));
        model.addAttribute("entries", timeline.ofChange(id.value()));
        model.addAttribute("severities", FindingGroup.bySeverity(FindingGroup.of(view)));
        model.addAttribute("may", May.of(view, person));
        model.addAttribute("wrongs", wrongs);
        return "change/change";
    }
}
