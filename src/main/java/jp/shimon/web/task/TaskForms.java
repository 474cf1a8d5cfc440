package jp.shimon.web.task;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
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
    private final Evidence evidence;

    TaskForms(Desk desk, Evidence evidence) {
        this.desk = desk;
        this.evidence = evidence;
    }

    @GetMapping("/desk/forms/{task}")
    String form(@PathVariable String task, Person person, Locale asked, Model model) {
        Locale locale = Words.language(asked);
        TaskView view = desk.task(task, person);
        model.addAttribute("task", view);
        model.addAttribute("parts", FormPart.of(FormField.all(view.fields(), locale), FormField::part));
        evidence.fill(view, person, locale, model);
        return "desk/form";
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
