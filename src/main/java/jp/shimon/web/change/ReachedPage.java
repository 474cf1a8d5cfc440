package jp.shimon.web.change;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Changes;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.RunningCases;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 途中の案件を登録する画面（事務局）。 */
@Page
class ReachedPage {

    private static final List<String> INPUTS = List.of("step", "approvedBy", "approvedOn", "note");

    private final Changes changes;
    private final RunningCases running;
    private final Accounts accounts;

    ReachedPage(Changes changes, RunningCases running, Accounts accounts) {
        this.changes = changes;
        this.running = running;
        this.accounts = accounts;
    }

    @GetMapping("/changes/{id}/running")
    String ask(@PathVariable String id, Person person, Model model) {
        ChangeView view = changes.view(ChangeId.parse(id), person);
        if (!person.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("reached.secretariatOnly");
        }
        return page(view, ReachedInput.EMPTY, Wrongs.NONE, model);
    }

    @PostMapping("/changes/{id}/running")
    String enter(
            @PathVariable String id,
            @ModelAttribute ReachedInput input,
            Person person,
            Model model,
            HttpServletResponse response) {
        ChangeId change = ChangeId.parse(id);
        try {
            running.enter(change, input.form(), person);
            return "redirect:/changes/" + change + "?entered";
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.FORBIDDEN) {
                throw refused;
            }
            response.setStatus(Statuses.of(refused));
            Wrongs wrongs = Wrongs.of(refused, field -> INPUTS.contains(field) ? field : "");
            return page(changes.view(change, person), input, wrongs, model);
        }
    }

    private String page(ChangeView view, ReachedInput input, Wrongs wrongs, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("input", input);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("heads", heads(view.head().department()));
        return "change/running";
    }

    /** The department's own first. */
    private List<Person> heads(String department) {
        return accounts.having(Role.HEAD).stream()
                .sorted(Comparator.comparing(person -> !person.worksIn(department)))
                .toList();
    }
}
