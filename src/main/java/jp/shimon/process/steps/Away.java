package jp.shimon.process.steps;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Absence;
import jp.shimon.identity.Absences;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import org.springframework.stereotype.Component;

/** 在席：who could do a step, and which of them are away today. */
@Component
public class Away {

    private final Absences absences;
    private final Accounts accounts;
    private final Office office;

    Away(Absences absences, Accounts accounts, Office office) {
        this.absences = absences;
        this.accounts = accounts;
        this.office = office;
    }

    /** Everybody who may do it, away or not. */
    public List<Person> possible(Doers doers) {
        String only = doers.only();
        Role role = doers.role();
        if (only != null || role == null) {
            return accounts.active(String.valueOf(only)).stream().toList();
        }
        return doers.byRole().stream()
                .flatMap(each -> accounts.having(Objects.requireNonNull(each.role())).stream())
                .filter(doers::include)
                .distinct()
                .toList();
    }

    /** User names of everybody who is away today. */
    public Set<String> today() {
        return absences.all(office.today()).stream()
                .filter(absence -> absence.covers(office.today()))
                .map(Absence::person)
                .collect(Collectors.toSet());
    }

    /** Everybody who may do it, where all of them are away today; otherwise nobody. */
    public List<Person> allOf(Doers doers) {
        Set<String> away = today();
        if (away.isEmpty()) {
            return List.of();
        }
        List<Person> possible = possible(doers);
        return possible.stream().allMatch(person -> away.contains(person.username())) ? possible : List.of();
    }

    /** User names of who stands in for those who are away. */
    public List<String> deputiesFor(Doers doers, Set<String> away) {
        return possible(doers).stream()
                .filter(person -> away.contains(person.username()))
                .flatMap(person -> absences.deputyOf(person.username(), office.today()).stream())
                .map(Person::username)
                .distinct()
                .toList();
    }

    /** Everybody for whom a person stands in today, whatever the step. */
    public List<Person> coveredBy(Person deputy) {
        return absences.coveredBy(deputy.username(), office.today()).stream()
                .flatMap(absence -> accounts.active(absence.person()).stream())
                .toList();
    }

    Stream<Person> coveredBy(Person deputy, Doers doers) {
        return coveredBy(deputy).stream().filter(doers::include);
    }
}
