package jp.shimon.reminder;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;

/** 督促の宛先：who is meant by the doers of a task, and who stands above them. Read once a round. */
final class Recipients {

    private final Accounts accounts;
    private final Map<Role, List<Person>> having = new EnumMap<>(Role.class);

    Recipients(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The user names behind {@code doers}, which are user names or groups such as {@code head.soumu}. */
    Set<String> of(List<String> doers) {
        Set<String> names = new TreeSet<>();
        doers.forEach(doer -> people(doer).map(Person::username).forEach(names::add));
        return names;
    }

    /** 上位：the heads of the doers' departments; above a head, and above whoever is in none, the secretariat; managers always. */
    Set<String> above(List<String> doers) {
        List<Person> late = doers.stream().flatMap(this::people).toList();
        Set<String> above = new TreeSet<>();
        for (Person person : late) {
            List<Person> heads = person.is(Role.HEAD) ? List.of() : headsOf(person);
            (heads.isEmpty() ? with(Role.SECRETARIAT) : heads).forEach(head -> above.add(head.username()));
        }
        if (late.isEmpty()) {
            with(Role.SECRETARIAT).forEach(person -> above.add(person.username()));
        }
        with(Role.MANAGER).forEach(person -> above.add(person.username()));
        return above;
    }

    private List<Person> headsOf(Person person) {
        String department = person.department();
        return department == null
                ? List.of()
                : with(Role.HEAD).stream()
                        .filter(head -> head.worksIn(department))
                        .toList();
    }

    private Stream<Person> people(String doer) {
        int dot = doer.indexOf('.');
        Optional<Role> role = role(dot < 0 ? doer : doer.substring(0, dot));
        if (role.isEmpty()) {
            return accounts.active(doer).stream();
        }
        Stream<Person> all = with(role.get()).stream();
        return dot < 0 ? all : all.filter(person -> person.worksIn(doer.substring(dot + 1)));
    }

    private static Optional<Role> role(String group) {
        return Stream.of(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(group))
                .findFirst();
    }

    private List<Person> with(Role role) {
        return having.computeIfAbsent(role, accounts::having);
    }
}
