package jp.shimon.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 職員：誰が、どの課で、何の役割で。 */
public record Person(String username, String name, @Nullable String department, Set<Role> roles) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean worksIn(String code) {
        return code.equals(department);
    }

    public boolean headOf(String code) {
        return is(Role.HEAD) && worksIn(code);
    }
}
