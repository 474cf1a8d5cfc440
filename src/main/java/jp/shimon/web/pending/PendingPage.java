package jp.shimon.web.pending;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.dashboard.PendingItem;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.reminder.Reminders;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Wrongs;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 進行状況の画面：何が、どこで、いつから、誰を待っているか。 */
@Page
class PendingPage {

    private final Dashboard dashboard;
    private final Accounts accounts;
    private final Reminders reminders;

    PendingPage(Dashboard dashboard, Accounts accounts, Reminders reminders) {
        this.dashboard = dashboard;
        this.accounts = accounts;
        this.reminders = reminders;
    }

    @GetMapping("/pending")
    String pending(
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(defaultValue = "false") boolean overdue,
            Person person,
            Model model) {
        return page(new Shown(filled(department), filled(step), overdue), person, model);
    }

    private String page(Shown filter, Person person, Model model) {
        List<PendingItem> everything = dashboard.pendingFor(person, null, null, null);
        model.addAttribute("total", everything.size());
        model.addAttribute(
                "late", everything.stream().filter(PendingItem::overdue).count());
        model.addAttribute("steps", StepCount.of(everything));
        model.addAttribute("departments", accounts.departments());
        model.addAttribute("department", filter.department());
        model.addAttribute("step", filter.step());
        model.addAttribute("overdue", filter.overdue());
        List<PendingItem> items = shown(person, filter);
        model.addAttribute("items", items);
        model.addAttribute("reminded", reminders.latest(tasks(items)));
        return "pending/pending";
    }

    private List<PendingItem> shown(Person person, Shown filter) {
        Boolean overdue = filter.overdue() ? Boolean.TRUE : null;
        return dashboard.pendingFor(person, filter.department(), filter.step(), overdue).stream()
                .sorted(Comparator.comparing(PendingItem::overdue).reversed())
                .toList();
    }

    @PostMapping("/pending/tasks/{task}/remind")
    String remind(
            @PathVariable String task,
            @RequestParam MultiValueMap<String, String> typed,
            Person person,
            Model model,
            RedirectAttributes back,
            HttpServletResponse response) {
        String note = String.valueOf(typed.getOrDefault("note", List.of("")).get(0));
        Shown filter = Shown.of(typed);
        try {
            reminders.remind(task, note, person);
            filter.asked().forEach(back::addAttribute);
            return "redirect:/pending?sent";
        } catch (Refused refused) {
            model.addAttribute("wrongs", Wrongs.answering(refused, response, field -> "note"));
            model.addAttribute("refusedTask", task);
            model.addAttribute("note", note);
            return page(filter, person, model);
        }
    }

    /** 絞り込み。 What of all that waits is shown. */
    private record Shown(
            @Nullable String department, @Nullable String step, boolean overdue) {

        static Shown of(MultiValueMap<String, String> typed) {
            return new Shown(
                    filled(typed.getFirst("department")),
                    filled(typed.getFirst("step")),
                    "true".equals(typed.getFirst("overdue")));
        }

        Map<String, Object> asked() {
            Map<String, Object> asked = new LinkedHashMap<>();
            Optional.ofNullable(department).ifPresent(value -> asked.put("department", value));
            Optional.ofNullable(step).ifPresent(value -> asked.put("step", value));
            if (overdue) {
                asked.put("overdue", true);
            }
            return asked;
        }
    }

    private static List<String> tasks(List<PendingItem> items) {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(item.task()))
                .distinct()
                .toList();
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
