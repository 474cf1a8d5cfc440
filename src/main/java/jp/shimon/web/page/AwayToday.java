package jp.shimon.web.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shimon.calendar.Office;
import jp.shimon.dashboard.DoerPeople;
import jp.shimon.identity.Absence;
import jp.shimon.identity.Absences;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** きょうの不在：read once a page, since a list says of every line whom it waits for. */
@Component
@RequestScope
class AwayToday {

    private final Absences absences;
    private final Office office;
    private final DoerPeople people;
    private @Nullable Set<String> away;

    AwayToday(Absences absences, Accounts accounts, Office office) {
        this.absences = absences;
        this.office = office;
        this.people = new DoerPeople(accounts);
    }

    /** Whether everybody behind a doer of a task, a person or a group, is away. */
    public boolean all(String doer) {
        Set<String> today = today();
        if (today.isEmpty()) {
            return false;
        }
        List<Person> behind = people.of(doer).toList();
        return !behind.isEmpty() && behind.stream().map(Person::username).allMatch(today::contains);
    }

    private Set<String> today() {
        if (away == null) {
            away = absences.all(office.today()).stream()
                    .filter(absence -> absence.covers(office.today()))
                    .map(Absence::person)
                    .collect(Collectors.toSet());
        }
        return away;
    }
}
