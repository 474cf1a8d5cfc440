package jp.shimon.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.identity.StaffMember;
import jp.shimon.identity.StaffRegister;
import jp.shimon.process.Personnel;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 一人の登録の画面：change, close, reopen, a new initial password, and everything that was done to it. */
@Page
@RequestMapping("/admin/accounts/{username}")
class StaffPage {

    private final StaffRegister staff;
    private final Personnel personnel;
    private final Accounts accounts;
    private final Changes changes;

    StaffPage(StaffRegister staff, Personnel personnel, Accounts accounts, Changes changes) {
        this.staff = staff;
        this.personnel = personnel;
        this.accounts = accounts;
        this.changes = changes;
    }

    @GetMapping
    String account(@PathVariable String username, Person person, Model model) {
        StaffMember member = staff.one(username, person);
        return page(member, StaffInput.of(member), Wrongs.NONE, person, model);
    }

    @PostMapping
    String change(
            @PathVariable String username,
            @RequestParam MultiValueMap<String, String> typed,
            Person person,
            Model model,
            HttpServletResponse response) {
        StaffInput input = StaffInput.of(typed);
        Runnable act = () -> personnel.change(username, input.form(), input.successor(), person);
        return done(username, input, act, "changed", person, model, response);
    }

    @PostMapping("/close")
    String close(
            @PathVariable String username,
            @RequestParam MultiValueMap<String, String> typed,
            Person person,
            Model model,
            HttpServletResponse response) {
        StaffMember member = staff.one(username, person);
        StaffInput input = StaffInput.of(member);
        String successor = StaffInput.of(typed).successor();
        Runnable act = () -> personnel.close(username, successor, person);
        return done(username, input, act, "closed", person, model, response);
    }

    @PostMapping("/reopen")
    String reopen(@PathVariable String username, Person person, Model model) {
        String name = staff.one(username, person).person().name();
        return handedOver(username, name, personnel.reopen(username, person), model);
    }

    @PostMapping("/reset")
    String reset(@PathVariable String username, Person person, Model model) {
        String name = staff.one(username, person).person().name();
        return handedOver(username, name, staff.resetPassword(username, person), model);
    }

    /** The initial password, shown this once. */
    static String handedOver(String username, String name, String password, Model model) {
        model.addAttribute("username", username);
        model.addAttribute("name", name);
        model.addAttribute("password", password);
        return "people/initial-password";
    }

    private String done(
            String username,
            StaffInput input,
            Runnable act,
            String said,
            Person person,
            Model model,
            HttpServletResponse response) {
        try {
            act.run();
            return "redirect:/admin/accounts/" + username + "?" + said;
        } catch (Refused refused) {
            Wrongs wrongs = Wrongs.answering(refused, response, UnaryOperator.identity());
            return page(staff.one(username, person), input, wrongs, person, model);
        }
    }

    private String page(StaffMember member, StaffInput input, Wrongs wrongs, Person by, Model model) {
        Person person = member.person();
        List<ChangeHead> held = changes.heldBy(person.username());
        model.addAttribute("member", member);
        model.addAttribute("input", input);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("held", held);
        model.addAttribute("successors", held.isEmpty() ? List.of() : successors(person));
        model.addAttribute("departments", accounts.openDepartments());
        model.addAttribute("acts", staff.actsOn(person.username(), by));
        return "people/account";
    }

    /** Drafters of the same department. */
    private List<Person> successors(Person from) {
        String department = from.department();
        return accounts.having(Role.STAFF).stream()
                .filter(person -> !person.username().equals(from.username()))
                .filter(person -> department != null && person.worksIn(department))
                .toList();
    }
}
