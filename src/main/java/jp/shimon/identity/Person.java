package jp.shimon.identity;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 職員：誰が、どの課で、何の役割で。
 *
 * @param formerly codes of closed departments that the department stands for since a reorganisation
 */
public record Person(String username, String name, @Nullable String department, Set<Role> roles, Set<String> formerly) {

    public Person(String username, String name, @Nullable String department, Set<Role> roles) {
        this(username, name, department, roles, Set.of());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** In this department, or in the one that stands for it now. */
    public boolean worksIn(String code) {
        return code.equals(department) || formerly.contains(code);
    }

    public boolean headOf(String code) {
        return is(Role.HEAD) && worksIn(code);
    }

    /** The department and those that it stands for; empty for somebody of none. */
    public Stream<String> departments() {
        return Stream.concat(Stream.ofNullable(department), formerly.stream().sorted());
    }
}
