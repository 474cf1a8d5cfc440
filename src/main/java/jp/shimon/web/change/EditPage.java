package jp.shimon.web.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.process.Cases;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 変更案を書く画面。 What is typed is never lost: with a mistake the page comes back as it was. */
@Page
class EditPage {

    private static final String SUBMIT = "submit";

    private final Cases cases;
    private final Changes changes;
    private final Subjects subjects;
    private final EditModel edit;
    private final ObjectMapper json;

    EditPage(Cases cases, Changes changes, Subjects subjects, EditModel edit, ObjectMapper json) {
        this.cases = cases;
        this.changes = changes;
        this.subjects = subjects;
        this.edit = edit;
        this.json = json;
    }

    @PostMapping("/changes")
    String propose(
            @RequestParam MultiValueMap<String, String> values,
            Person person,
            Model model,
            HttpServletResponse response) {
        Typed typed = new Typed(values);
        Subject subject = subjects.chosen(new Subjects.Chosen(
                typed.text("plan"),
                typed.text("kind"),
                typed.list("measure"),
                typed.text("parent"),
                typed.text("node")));
        Written written = new Written(subject, typed, json);
        if (rows(typed)) {
            return edit.page(written, Wrongs.NONE, model);
        }
        try {
            return saved(save(written.form(), typed, person), typed, person);
        } catch (Refused refused) {
            return again(refused, written, model, response);
        }
    }

    private ChangeId save(ChangeForm form, Typed typed, Person person) {
        return typed.text("do").equals(SUBMIT) ? cases.propose(form, person) : cases.draft(form, person);
    }

    @GetMapping("/changes/{id}/edit")
    String edit(@PathVariable String id, Person person, Model model) {
        ChangeView view = own(id, person);
        model.addAttribute("view", view);
        model.addAttribute("gists", changes.gists(view.head().id()));
        return edit.page(new Written(subjects.of(view), Prefilled.of(view), json), Wrongs.NONE, model);
    }

    @PostMapping("/changes/{id}")
    String rewrite(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            Person person,
            Model model,
            HttpServletResponse response) {
        ChangeView view = own(id, person);
        Typed typed = new Typed(values);
        Written written = new Written(subjects.of(view), typed, json);
        model.addAttribute("view", view);
        model.addAttribute("gists", changes.gists(view.head().id()));
        if (rows(typed)) {
            return edit.page(written, Wrongs.NONE, model);
        }
        try {
            refuseUnexplained(typed);
            cases.rewrite(view.head().id(), written.form(), person);
        } catch (Refused refused) {
            return again(refused, written, model, response);
        }
        boolean ready = changes.view(view.head().id()).unanswered().isEmpty();
        if (typed.text("do").equals(SUBMIT) && ready) {
            cases.submit(view.head().id(), statedGist(typed), person);
        }
        return saved(view.head().id(), typed, person);
    }

    /** 軽微な修正：said before anything is saved, so that the page comes back as it was typed. */
    private static void refuseUnexplained(Typed typed) {
        if (typed.text("do").equals(SUBMIT)
                && !statedGist(typed).isEmpty()
                && typed.textOrNull("gist.reason") == null) {
            throw Refused.invalid("gist.reason", "gist.reason");
        }
    }

    private static Map<String, Object> statedGist(Typed typed) {
        return typed.text("gist").isEmpty()
                ? Map.of()
                : Map.of("gist", typed.text("gist"), "reason", typed.text("gist.reason"));
    }

    /** To the change when it was submitted; back to the form when it was only saved, or wants a reason first. */
    private String saved(ChangeId id, Typed typed, Person person) {
        ChangeView view = changes.view(id, person);
        boolean editable = mayEdit(view);
        if (!editable) {
            return "redirect:/changes/" + id + "?submitted";
        }
        return "redirect:/changes/" + id + "/edit?" + (typed.text("do").equals(SUBMIT) ? "held" : "saved");
    }

    private String again(Refused refused, Written written, Model model, HttpServletResponse response) {
        if (refused.why() == Refused.Why.FORBIDDEN) {
            throw refused;
        }
        response.setStatus(Statuses.of(refused));
        return edit.page(written, new Inputs(written).wrongs(refused), model);
    }

    /** A button of the goals was pressed; true when the page is only drawn again. */
    private static boolean rows(Typed typed) {
        String button = typed.text("do");
        if (button.equals("addPart")) {
            typed.values().set("parts", String.valueOf(Parts.count(typed) + 1));
            return true;
        }
        if (button.equals("addGoal")) {
            typed.moreGoals();
            return true;
        }
        List<String> parts = List.of(button.split("\\."));
        if (parts.size() == 2
                && parts.get(0).equals("removeGoal")
                && parts.get(1).matches("[0-9]{1,3}")) {
            typed.withoutGoal(Integer.parseInt(parts.get(1)));
            return true;
        }
        return false;
    }

    private ChangeView own(String id, Person person) {
        ChangeView view = changes.view(ChangeId.parse(id), person);
        if (!view.head().drafter().equals(person.username())) {
            throw Refused.forbidden("change.notYours");
        }
        if (!mayEdit(view)) {
            throw Refused.conflict("change.notInYourHands");
        }
        return view;
    }

    static boolean mayEdit(ChangeView view) {
        return view.head().status() == ChangeStatus.DRAFT || view.head().withDrafter();
    }
}
