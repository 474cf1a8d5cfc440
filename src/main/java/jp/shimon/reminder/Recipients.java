package jp.shimon.reminder;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.shimon.dashboard.DoerPeople;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;

/** 督促の宛先：who is meant by the doers of a task, and who stands above them. Read once a round. */
final class Recipients {

    private final DoerPeople people;

    Recipients(Accounts accounts) {
        this.people = new DoerPeople(accounts);
    }

    /** The user names behind {@code doers}, which are user names or groups such as {@code head.soumu}. */
    Set<String> of(List<String> doers) {
        Set<String> names = new TreeSet<>();
        doers.forEach(doer -> people.of(doer).map(Person::username).forEach(names::add));
        return names;
    }

    /** 上位：the heads of the doers' departments; above a head, and above whoever is in none, the secretariat; managers always. */
    Set<String> above(List<String> doers) {
        List<Person> late = doers.stream().flatMap(people::of).toList();
        Set<String> above = new TreeSet<>();
        for (Person person : late) {
            List<Person> heads = person.is(Role.HEAD) ? List.of() : headsOf(person);
            (heads.isEmpty() ? people.having(Role.SECRETARIAT) : heads).forEach(head -> above.add(head.username()));
        }
        if (late.isEmpty()) {
            people.having(Role.SECRETARIAT).forEach(person -> above.add(person.username()));
        }
        people.having(Role.MANAGER).forEach(person -> above.add(person.username()));
        return above;
    }

    private List<Person> headsOf(Person person) {
        String department = person.department();
        return department == null
                ? List.of()
                : people.having(Role.HEAD).stream()
                        .filter(head -> head.worksIn(department))
                        .toList();
    }
}
