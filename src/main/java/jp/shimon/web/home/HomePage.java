package jp.shimon.web.home;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.dashboard.WaitingTask;
import jp.shimon.identity.Absence;
import jp.shimon.identity.Absences;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.notice.Notices;
import jp.shimon.plan.Plans;
import jp.shimon.process.Desk;
import jp.shimon.shared.Cursor;
import jp.shimon.web.page.Page;
import org.jspecify.annotations.Nullable;
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
    private final Absences absences;
    private final Accounts accounts;
    private final Office office;

    HomePage(
            Desk desk,
            Changes changes,
            Dashboard dashboard,
            Notices notices,
            Plans plans,
            Absences absences,
            Accounts accounts,
            Office office) {
        this.desk = desk;
        this.changes = changes;
        this.dashboard = dashboard;
        this.notices = notices;
        this.plans = plans;
        this.absences = absences;
        this.accounts = accounts;
        this.office = office;
    }

    /** Who is away today and who stands in, of the people whom it concerns. */
    record Away(String absent, @Nullable String deputy) {}

    /** A change and the tasks that it waits for. */
    record Row(ChangeHead change, List<WaitingTask> waiting) {}

    @GetMapping("/")
    String home(Person person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("tasks", desk.tasksOf(person, new Cursor(TASKS, "")));
        model.addAttribute("changes", mine(person));
        model.addAttribute("notices", notices.unreadOf(person.username()));
        model.addAttribute("plans", plans.all());
        model.addAttribute("away", away(person));
        return "home/home";
    }

    @PostMapping("/notices/{id}/read")
    String read(@PathVariable UUID id, Person person) {
        notices.read(id, person.username());
        return "redirect:/";
    }

    /** Of one's own department, oneself, and whomever one stands in for; the secretariat sees everybody. */
    private List<Away> away(Person person) {
        LocalDate today = office.today();
        return absences.all(today).stream()
                .filter(absence -> absence.covers(today) && concerns(absence, person))
                .limit(SHOWN)
                .map(absence -> new Away(
                        absence.person(),
                        absences.deputyOf(absence.person(), today)
                                .map(Person::username)
                                .orElse(null)))
                .toList();
    }

    private boolean concerns(Absence absence, Person reader) {
        return reader.is(Role.SECRETARIAT)
                || absence.person().equals(reader.username())
                || reader.username().equals(absence.deputy())
                || accounts.find(absence.person())
                        .map(Person::department)
                        .filter(reader::worksIn)
                        .isPresent();
    }

    private List<Row> mine(Person person) {
        return changes.newest(LOOKED_THROUGH).stream()
                .filter(head -> head.drafter().equals(person.username()) || person.worksIn(head.department()))
                .limit(SHOWN)
                .map(head -> new Row(head, dashboard.of(head.id())))
                .toList();
    }
}
