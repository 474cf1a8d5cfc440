package jp.shimon.web.people;

import java.util.List;
import java.util.Objects;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.identity.StaffForm;
import jp.shimon.identity.StaffMember;
import org.springframework.util.MultiValueMap;

/** 職員の登録の画面に打ち込まれたもの。 */
record StaffInput(String username, String name, String department, List<String> roles, String email, String successor) {

    static final StaffInput EMPTY = new StaffInput("", "", "", List.of(), "", "");

    static StaffInput of(StaffMember member) {
        Person person = member.person();
        return new StaffInput(
                person.username(),
                person.name(),
                Objects.requireNonNullElse(person.department(), ""),
                person.roles().stream().map(Enum::name).toList(),
                Objects.requireNonNullElse(member.email(), ""),
                "");
    }

    static StaffInput of(MultiValueMap<String, String> typed) {
        return new StaffInput(
                text(typed, "username").strip(),
                text(typed, "name"),
                text(typed, "department"),
                typed.getOrDefault("roles", List.of()),
                text(typed, "email"),
                text(typed, "successor"));
    }

    public List<Role> allRoles() {
        return List.of(Role.values());
    }

    public boolean has(Role role) {
        return roles.contains(role.name());
    }

    StaffForm form() {
        return new StaffForm(username, name, department, roles, email);
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "");
    }
}
