package jp.shimon.web.people;

import java.util.List;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Absence;
import jp.shimon.identity.AbsenceForm;
import jp.shimon.identity.Absences;
import jp.shimon.identity.Person;
import jp.shimon.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 不在のREST。 {@code person} may be left out for oneself. */
@RestController
@RequestMapping("/api/absences")
class AbsenceApi {

    private final Absences absences;
    private final Office office;

    AbsenceApi(Absences absences, Office office) {
        this.absences = absences;
        this.office = office;
    }

    /** 不在と、知っておくべきこと。 */
    record Entered(Absence absence, List<String> warnings) {}

    @GetMapping
    List<Absence> list(Person person) {
        return Absences.keeps(person) ? absences.all(office.today()) : absences.of(person.username());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Entered enter(@RequestBody AbsenceForm form, Person person) {
        String whose = form.person() == null ? person.username() : form.person();
        Absence absence =
                absences.enter(new AbsenceForm(whose, form.from(), form.to(), form.deputy(), form.reason()), person);
        return new Entered(
                absence,
                absences.warnings(absence).stream()
                        .map(warning -> Words.of(warning, LocaleContextHolder.getLocale()))
                        .toList());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable UUID id, Person person) {
        absences.cancel(id, person);
    }
}
