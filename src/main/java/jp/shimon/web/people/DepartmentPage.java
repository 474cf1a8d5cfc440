package jp.shimon.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import jp.shimon.change.Changes;
import jp.shimon.identity.DepartmentState;
import jp.shimon.identity.Departments;
import jp.shimon.identity.Person;
import jp.shimon.identity.StaffRegister;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Wrongs;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 課の画面：their codes, names and order. Nothing is deleted. */
@Page
@RequestMapping("/admin/departments")
class DepartmentPage {

    private final Departments departments;
    private final StaffRegister staff;
    private final Changes changes;

    DepartmentPage(Departments departments, StaffRegister staff, Changes changes) {
        this.departments = departments;
        this.staff = staff;
        this.changes = changes;
    }

    @GetMapping
    String list(Person person, Model model) {
        staff.admit(person);
        return listed(DepartmentInput.EMPTY, Wrongs.NONE, model);
    }

    @PostMapping
    String open(
            @RequestParam MultiValueMap<String, String> typed,
            Person person,
            Model model,
            HttpServletResponse response) {
        staff.admit(person);
        DepartmentInput input = DepartmentInput.of(typed);
        try {
            departments.open(input.form(), person);
            return "redirect:/admin/departments?opened";
        } catch (Refused refused) {
            return listed(input, Wrongs.answering(refused, response, UnaryOperator.identity()), model);
        }
    }

    @GetMapping("/{code}")
    String one(@PathVariable String code, Person person, Model model) {
        staff.admit(person);
        DepartmentState state = departments.one(code);
        return page(state, DepartmentInput.of(state), Wrongs.NONE, model);
    }

    @PostMapping("/{code}")
    String change(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            Person person,
            Model model,
            HttpServletResponse response) {
        staff.admit(person);
        DepartmentState state = departments.one(code);
        DepartmentInput input = DepartmentInput.of(typed);
        try {
            refuseWhileCasesRun(state, input.closing());
            departments.change(code, input.form(), input.closing(), person);
            return "redirect:/admin/departments/" + code + "?changed";
        } catch (Refused refused) {
            return page(state, input, Wrongs.answering(refused, response, UnaryOperator.identity()), model);
        }
    }

    private void refuseWhileCasesRun(DepartmentState state, @Nullable LocalDate closing) {
        int open = changes.openOf(state.code()).size();
        if (closing != null && state.closedFrom() == null && open > 0) {
            throw Refused.invalid("closedFrom", "department.changes", state.name(), open);
        }
    }

    private String listed(DepartmentInput input, Wrongs wrongs, Model model) {
        model.addAttribute("input", input);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("departments", departments.all());
        return "people/departments";
    }

    private String page(DepartmentState state, DepartmentInput input, Wrongs wrongs, Model model) {
        model.addAttribute("state", state);
        model.addAttribute("input", input);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("acts", departments.actsOn(state.code()));
        return "people/department";
    }
}
