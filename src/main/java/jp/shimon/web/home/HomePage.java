package jp.shimon.web.home;

import java.util.List;
import java.util.UUID;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.dashboard.WaitingTask;
import jp.shimon.identity.Person;
import jp.shimon.notice.Notices;
import jp.shimon.plan.Plans;
import jp.shimon.process.Desk;
import jp.shimon.shared.Cursor;
import jp.shimon.web.page.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 最初の画面：自分を待つもの、自分の課の変更案、お知らせ。 */
@Page
class HomePage {

    private static final int TASKS = 50;
    private static final int LOOKED_THROUGH = 200;
    private static final int SHOWN = 20;

    private final Desk desk;
    private final Changes changes;
    private final Dashboard dashboard;
    private final Notices notices;
    private final Plans plans;

    HomePage(Desk desk, Changes changes, Dashboard dashboard, Notices notices, Plans plans) {
        this.desk = desk;
        this.changes = changes;
        this.dashboard = dashboard;
        this.notices = notices;
        this.plans = plans;
    }

    /** A change and the tasks that it waits for. */
    record Row(ChangeHead change, List<WaitingTask> waiting) {}

    @GetMapping("/")
    String home(Person person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("tasks", desk.tasksOf(person, new Cursor(TASKS, "")));
        model.addAttribute("changes", mine(person));
        model.addAttribute("notices", notices.unreadOf(person.username()));
        model.addAttribute("plans", plans.all());
        return "home/home";
    }

    @PostMapping("/notices/{id}/read")
    String read(@PathVariable UUID id, Person person) {
        notices.read(id, person.username());
        return "redirect:/";
    }

    private List<Row> mine(Person person) {
        return changes.newest(LOOKED_THROUGH).stream()
                .filter(head -> head.drafter().equals(person.username()) || person.worksIn(head.department()))
                .limit(SHOWN)
                .map(head -> new Row(head, dashboard.of(head.id())))
                .toList();
    }
}
