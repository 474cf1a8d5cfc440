package jp.shimon.process.webapp;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.ItemId;
import jp.shimon.consultation.ItemView;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.process.Desk;
import jp.shimon.process.TaskView;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** タスクの様式：what Tasklist shows of a task, drawn from the desk's fields, under what the record says of the matter. */
@Controller
class TaskForms {

    private final Desk desk;
    private final Changes changes;
    private final Consultations consultations;
    private final Accounts accounts;
    private final ReviewMatter reviews;
    private final OpinionMatter opinions;

    TaskForms(
            Desk desk,
            Changes changes,
            Consultations consultations,
            Accounts accounts,
            ReviewMatter reviews,
            OpinionMatter opinions) {
        this.desk = desk;
        this.changes = changes;
        this.consultations = consultations;
        this.accounts = accounts;
        this.reviews = reviews;
        this.opinions = opinions;
    }

    @GetMapping("/desk/forms/{task}")
    String form(@PathVariable String task, Person person, Locale asked, Model model) {
        Locale locale = Words.language(asked);
        TaskView view = desk.task(task, person);
        model.addAttribute("task", view);
        model.addAttribute("fields", FormField.all(view.fields(), locale));
        model.addAttribute("say", new Speech(locale, accounts));
        model.addAttribute("matters", matters(view));
        reviews.fill(view, person, model);
        opinions.fill(view, model);
        if (view.consultation() != null) {
            model.addAttribute("consultation", consultations.view(new ConsultationId(view.consultation())));
        }
        return "desk/form";
    }

    /** The changes that the task is about: one, or the open items of a bundle. */
    private List<Matter> matters(TaskView task) {
        List<Matter> matters = new ArrayList<>();
        if (task.item() != null && task.consultation() != null && isItem(task)) {
            ItemView item = consultations.item(new ItemId(task.item()));
            matters.add(Matter.of(changes.view(item.change()), item));
        } else if (task.consultation() != null) {
            ConsultationView bundle = consultations.view(new ConsultationId(task.consultation()));
            bundle.openItems().forEach(item -> matters.add(Matter.of(changes.view(item.change()), item)));
        } else if (task.change() != null) {
            matters.add(Matter.of(changes.view(new ChangeId(task.change())), null));
        }
        return matters;
    }

    /** A withdrawal is decided about a request, whose id is not that of an item. */
    private static boolean isItem(TaskView task) {
        return !task.key().equals("decideWithdrawal");
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("desk/refused");
        page.setStatus(refused.why() == Refused.Why.FORBIDDEN ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
        Locale locale =
                Words.language(request.getHeader("Accept-Language") == null ? Locale.JAPANESE : request.getLocale());
        page.addObject(
                "sentences",
                refused.violations().stream()
                        .map(violation -> Words.of(violation.sentence(), locale))
                        .toList());
        return page;
    }
}
