package jp.shimon.process.steps;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * 担い手：誰がしてよいか。
 *
 * @param role of the doer; {@code null} where one person is meant, or everybody in a department
 * @param department where the role is held; {@code null} = anywhere
 * @param only one user name; {@code null} = everybody with the role
 * @param except user names who may not, for they did another part of it
 * @param also a second role that may; {@code null} = none
 */
public record Doers(
        @Nullable Role role,
        @Nullable String department,
        @Nullable String only,
        Set<String> except,
        @Nullable Role also) {

    public static Doers having(Role role) {
        return new Doers(role, null, null, Set.of(), null);
    }

    public static Doers headOf(String department) {
        return new Doers(Role.HEAD, department, null, Set.of(), null);
    }

    /** Everybody who works in a department, staff and head. */
    public static Doers membersOf(String department) {
        return new Doers(null, department, null, Set.of(), null);
    }

    public static Doers person(String username) {
        return new Doers(null, null, username, Set.of(), null);
    }

    public Doers except(@Nullable String... usernames) {
        Set<String> all = new HashSet<>(except);
        Arrays.stream(usernames).filter(Objects::nonNull).forEach(all::add);
        return new Doers(role, department, only, all, also);
    }

    /** These and everybody who has another role. */
    public Doers or(Role other) {
        return new Doers(role, department, only, except, other);
    }

    /** One for each role: what the engine offers is by group. */
    public List<Doers> byRole() {
        return also == null
                ? List.of(this)
                : List.of(new Doers(role, department, only, except, null), new Doers(also, null, null, except, null));
    }

    public boolean include(Person person) {
        if (only != null) {
            return only.equals(person.username());
        }
        if (also != null) {
            return byRole().stream().anyMatch(doers -> doers.include(person));
        }
        return holds(person)
                && (department == null || person.worksIn(department))
                && !except.contains(person.username());
    }

    private boolean holds(Person person) {
        return role == null ? department != null && (person.is(Role.STAFF) || person.is(Role.HEAD)) : person.is(role);
    }

    /** The groups of everybody in a department; empty where one role or one person is meant. */
    public List<String> groupsOfAll() {
        return role == null && only == null && department != null
                ? List.of("staff." + department, "head." + department)
                : List.of();
    }

    /** The group that stands for these doers when nobody is excepted. */
    public String group() {
        String name = Objects.requireNonNull(role).name().toLowerCase(Locale.ROOT);
        return department == null ? name : name + "." + department;
    }
}
