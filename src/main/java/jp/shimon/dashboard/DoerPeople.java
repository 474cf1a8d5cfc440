package jp.shimon.dashboard;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;

/** 担い手の人々：the persons behind what a task says of its doers. Read once for each role, so not to be kept. */
public final class DoerPeople {

    private final Accounts accounts;
    private final Map<Role, List<Person>> having = new EnumMap<>(Role.class);

    public DoerPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Behind a user name, or behind a group such as {@code head.soumu}. */
    public Stream<Person> of(String doer) {
        int dot = doer.indexOf('.');
        Optional<Role> role = role(dot < 0 ? doer : doer.substring(0, dot));
        if (role.isEmpty()) {
            return accounts.active(doer).stream();
        }
        Stream<Person> all = having(role.get()).stream();
        return dot < 0 ? all : all.filter(person -> person.worksIn(doer.substring(dot + 1)));
    }

    public List<Person> having(Role role) {
        return having.computeIfAbsent(role, accounts::having);
    }

    private static Optional<Role> role(String group) {
        return Stream.of(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(group))
                .findFirst();
    }
}
