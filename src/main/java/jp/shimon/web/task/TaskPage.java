package jp.shimon.web.task;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import jp.shimon.identity.Person;
import jp.shimon.process.Desk;
import jp.shimon.process.Field;
import jp.shimon.process.TaskAbout;
import jp.shimon.process.TaskFiles;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Words;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Wrongs;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** タスクの画面：答える、保留する、引き上げる、後閲とする、例外を認める。 Refused, it comes back with what was typed. */
@Page
class TaskPage {

    private static final String GONE = "task.gone";

    private final TaskFiles files;
    private final Desk desk;
    private final TaskVerbs verbs;
    private final Evidence evidence;

    TaskPage(TaskFiles files, Desk desk, TaskVerbs verbs, Evidence evidence) {
        this.files = files;
        this.desk = desk;
        this.verbs = verbs;
        this.evidence = evidence;
    }

    @GetMapping("/tasks/{id}")
    String task(@PathVariable String id, Person person, Model model) {
        TaskAbout about = files.about(id, person);
        return page(about, person, TypedAnswers.standing(about.task().fields()), Wrongs.NONE, model);
    }

    @PostMapping("/tasks/{id}")
    String complete(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            Person person,
            Model model,
            HttpServletResponse response) {
        TypedAnswers typed = new TypedAnswers(values);
        Consumer<TaskAbout> move =
                about -> desk.complete(id, answers(about.task().fields(), typed), person);
        return act(id, move, person, typed, "", model, response);
    }

    @PostMapping("/tasks/{id}/{verb}")
    String verb(
            @PathVariable String id,
            @PathVariable String verb,
            @RequestParam MultiValueMap<String, String> values,
            Person person,
            Model model,
            HttpServletResponse response) {
        TypedAnswers typed = new TypedAnswers(values);
        return act(id, about -> verbs.act(verb, id, typed, person), person, typed, verb + "-", model, response);
    }

    /** {@code prefix} stands before the names of the inputs of the form that was sent. */
    private String act(
            String id,
            Consumer<TaskAbout> move,
            Person person,
            TypedAnswers typed,
            String prefix,
            Model model,
            HttpServletResponse response) {
        try {
            TaskAbout about = files.about(id, person);
            try {
                move.accept(about);
                UUID change = about.task().change();
                return "redirect:" + (change == null ? "/?acted" : "/changes/" + change + "?acted");
            } catch (Refused refused) {
                Wrongs wrongs = Wrongs.answering(refused, response, field -> field.isEmpty() ? "" : prefix + field);
                model.addAttribute("opened", prefix);
                return page(about, person, typed, wrongs, model);
            }
        } catch (Refused refused) {
            if (!GONE.equals(refused.violations().get(0).rule())) {
                throw refused;
            }
            return gone(typed, model, response);
        }
    }

    /** Somebody was faster: what was typed is shown, to be taken along. */
    private static String gone(TypedAnswers typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("texts", typed.texts());
        return "task/gone";
    }

    private static Map<String, Object> answers(List<Field> fields, TypedAnswers typed) {
        Map<String, Object> answers = new HashMap<>();
        for (Field field : fields) {
            Object answer = switch (field.type()) {
                case BOOLEAN -> typed.text(field.name()).equals("true");
                case MULTI_SELECT -> typed.list(field.name());
                default -> typed.text(field.name());
            };
            answers.put(field.name(), Objects.requireNonNull(answer));
        }
        return answers;
    }

    private String page(TaskAbout about, Person person, TypedAnswers typed, Wrongs wrongs, Model model) {
        model.addAttribute("about", about);
        model.addAttribute("task", about.task());
        model.addAttribute("parts", FormPart.of(about.task().fields(), Field::part));
        model.addAttribute("typed", typed);
        model.addAttribute("wrongs", wrongs);
        evidence.fill(about.task(), person, Words.language(LocaleContextHolder.getLocale()), model);
        return "task/task";
    }
}
