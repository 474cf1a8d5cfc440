package jp.shimon.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Absence;
import jp.shimon.identity.Absences;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 不在の画面：one's own; for the secretariat and administrators everybody's. */
@Page
class AbsencePage {

    private final Absences absences;
    private final Accounts accounts;
    private final Office office;

    AbsencePage(Absences absences, Accounts accounts, Office office) {
        this.absences = absences;
        this.accounts = accounts;
        this.office = office;
    }

    /** A line of the list. */
    record Row(Absence absence, boolean now, boolean over, List<Sentence> warnings) {}

    @GetMapping("/absences")
    String list(Person person, Model model) {
        return page(AbsenceInput.empty(person.username()), Wrongs.NONE, person, model);
    }

    @PostMapping("/absences")
    String enter(
            @RequestParam MultiValueMap<String, String> typed,
            Person person,
            Model model,
            HttpServletResponse response) {
        AbsenceInput input = AbsenceInput.of(typed, person.username());
        try {
            Refused.ifAny(input.unreadable());
            absences.enter(input.form(), person);
            return "redirect:/absences?entered";
        } catch (Refused refused) {
            if (refused.why() != Refused.Why.INVALID) {
                throw refused;
            }
            response.setStatus(Statuses.of(refused));
            return page(input, Wrongs.of(refused, UnaryOperator.identity()), person, model);
        }
    }

    @PostMapping("/absences/{id}/cancel")
    String cancel(@PathVariable UUID id, Person person) {
        absences.cancel(id, person);
        return "redirect:/absences?cancelled";
    }

    private String page(AbsenceInput input, Wrongs wrongs, Person person, Model model) {
        boolean keeper = Absences.keeps(person);
        List<Absence> shown = keeper ? absences.all(office.today()) : absences.of(person.username());
        model.addAttribute("input", input);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("keeper", keeper);
        model.addAttribute("people", accounts.everybody());
        model.addAttribute("rows", shown.stream().map(this::row).toList());
        model.addAttribute("covered", absences.coveredBy(person.username(), office.today()));
        return "people/absences";
    }

    private Row row(Absence absence) {
        boolean over = absence.to().isBefore(office.today());
        return new Row(absence, absence.covers(office.today()), over, over ? List.of() : absences.warnings(absence));
    }
}
