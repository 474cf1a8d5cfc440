package jp.shimon.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.StaffMember;
import jp.shimon.identity.StaffRegister;
import jp.shimon.process.Personnel;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 職員名簿の画面：looking for people, and opening accounts. */
@Page
class StaffListPage {

    private static final int SHOWN = 50;

    private final StaffRegister staff;
    private final Personnel personnel;
    private final Accounts accounts;

    StaffListPage(StaffRegister staff, Personnel personnel, Accounts accounts) {
        this.staff = staff;
        this.personnel = personnel;
        this.accounts = accounts;
    }

    @GetMapping("/admin/accounts")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "1") int page,
            Person person,
            Model model) {
        List<StaffMember> found = staff.list(q, department.isBlank() ? null : department, closed, person);
        int pages = Math.max(1, (found.size() + SHOWN - 1) / SHOWN);
        int shown = Math.min(Math.max(1, page), pages);
        model.addAttribute("q", q);
        model.addAttribute("department", department);
        model.addAttribute("closed", closed);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("total", found.size());
        model.addAttribute("members", found.subList((shown - 1) * SHOWN, Math.min(shown * SHOWN, found.size())));
        model.addAttribute("departments", accounts.departments());
        return "people/accounts";
    }

    @GetMapping("/admin/accounts/new")
    String ask(Person person, Model model) {
        staff.admit(person);
        return form(StaffInput.EMPTY, Wrongs.NONE, model);
    }

    /** Answers the page itself, since the password is shown once and kept nowhere. */
    @PostMapping("/admin/accounts")
    String open(
            @RequestParam MultiValueMap<String, String> typed,
            Person person,
            Model model,
            HttpServletResponse response) {
        StaffInput input = StaffInput.of(typed);
        try {
            String password = personnel.open(input.form(), person);
            return StaffPage.handedOver(input.username(), input.name(), password, model);
        } catch (Refused refused) {
            return form(input, Wrongs.answering(refused, response, UnaryOperator.identity()), model);
        }
    }

    private String form(StaffInput input, Wrongs wrongs, Model model) {
        model.addAttribute("input", input);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("departments", accounts.openDepartments());
        return "people/account-new";
    }
}
