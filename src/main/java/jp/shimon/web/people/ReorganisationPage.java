package jp.shimon.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.identity.StaffMember;
import jp.shimon.identity.StaffRegister;
import jp.shimon.process.ReorganisationPreview;
import jp.shimon.process.Reorganising;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 組織改正の画面：first a look at what it touches, then the act itself. */
@Page
class ReorganisationPage {

    private static final String AT = "/admin/reorganisation";

    private final Reorganising reorganising;
    private final StaffRegister staff;
    private final Accounts accounts;
    private final LeftBehind leftBehind;
    private final Office office;

    ReorganisationPage(
            Reorganising reorganising, StaffRegister staff, Accounts accounts, LeftBehind leftBehind, Office office) {
        this.reorganising = reorganising;
        this.staff = staff;
        this.accounts = accounts;
        this.leftBehind = leftBehind;
        this.office = office;
    }

    /** {@code done}: the department that was just reorganised. */
    @GetMapping(AT)
    String ask(@RequestParam Optional<String> done, Person person, Model model) {
        staff.admit(person);
        done.ifPresent(code -> model.addAttribute("measures", leftBehind.of(code)));
        ReorganisationInput input = ReorganisationInput.empty(office.today().toString());
        return page(input, Optional.empty(), Wrongs.NONE, person, model);
    }

    @PostMapping(AT + "/preview")
    String preview(
            @RequestParam MultiValueMap<String, String> typed,
            Person person,
            Model model,
            HttpServletResponse response) {
        staff.admit(person);
        ReorganisationInput input = ReorganisationInput.of(typed);
        return look(input.withHeads(heads(input, person)), Wrongs.NONE, person, model, response);
    }

    @PostMapping(AT)
    String carryOut(
            @RequestParam MultiValueMap<String, String> typed,
            Person person,
            Model model,
            HttpServletResponse response) {
        staff.admit(person);
        ReorganisationInput input = ReorganisationInput.of(typed);
        try {
            reorganising.carryOut(input.form(), DepartmentInput.text(typed, "seal"), person);
            return "redirect:" + AT + "?done=" + input.department();
        } catch (Refused refused) {
            response.setStatus(Statuses.of(refused));
            return look(input, Wrongs.of(refused, input::input), person, model, response);
        }
    }

    private String look(
            ReorganisationInput input, Wrongs wrongs, Person person, Model model, HttpServletResponse response) {
        try {
            ReorganisationPreview preview = reorganising.preview(input.form(), person);
            return page(input, Optional.of(preview), wrongs, person, model);
        } catch (Refused refused) {
            response.setStatus(Statuses.of(refused));
            return page(input, Optional.empty(), Wrongs.of(refused, input::input), person, model);
        }
    }

    private String page(
            ReorganisationInput input,
            Optional<ReorganisationPreview> preview,
            Wrongs wrongs,
            Person person,
            Model model) {
        model.addAttribute("input", input);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("departments", accounts.openDepartments());
        model.addAttribute("there", there(input, person));
        preview.ifPresent(shown -> {
            model.addAttribute("preview", shown);
            model.addAttribute("staying", leftBehind.of(input.department()));
        });
        return "people/reorganisation";
    }

    private List<Person> there(ReorganisationInput input, Person by) {
        return input.department().isBlank() || input.asked().isEmpty()
                ? List.of()
                : staff.list("", input.department(), false, by).stream()
                        .map(StaffMember::person)
                        .toList();
    }

    private List<String> heads(ReorganisationInput input, Person by) {
        return staff.list("", input.department(), false, by).stream()
                .map(StaffMember::person)
                .filter(person -> person.is(Role.HEAD))
                .map(Person::username)
                .toList();
    }
}
