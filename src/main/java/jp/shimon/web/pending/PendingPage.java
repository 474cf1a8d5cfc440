package jp.shimon.web.pending;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.dashboard.PendingItem;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.reminder.Reminders;
import jp.shimon.web.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
        List<PendingItem> everything = dashboard.pendingFor(person, null, null, null);
        model.addAttribute("total", everything.size());
        model.addAttribute(
                "late", everything.stream().filter(PendingItem::overdue).count());
        model.addAttribute("steps", StepCount.of(everything));
        model.addAttribute("departments", accounts.departments());
        model.addAttribute("department", filled(department));
        model.addAttribute("step", filled(step));
        model.addAttribute("overdue", overdue);
        List<PendingItem> items = shown(person, filled(department), filled(step), overdue);
        model.addAttribute("items", items);
        model.addAttribute("reminded", reminders.latest(tasks(items)));
        return "pending/pending";
    }

    private List<PendingItem> shown(
            Person person, @Nullable String department, @Nullable String step, boolean overdue) {
        return dashboard.pendingFor(person, department, step, overdue ? Boolean.TRUE : null).stream()
                .sorted(Comparator.comparing(PendingItem::overdue).reversed())
                .toList();
    }

    @PostMapping("/pending/tasks/{task}/remind")
    String remind(@PathVariable String task, @RequestParam(defaultValue = "") String note, Person person) {
        reminders.remind(task, note, person);
        return "redirect:/pending?sent";
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
