package jp.shimon.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 職員の登録の確認：everything that is wrong with the form, at once. */
record StaffCheck(AccountRepository accounts, DepartmentRepository departments, LocalDate today) {

    private static final int NAME = 60;
    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9_.]{1,40}");
    /** Where a task says whom it waits for, these are groups. */
    private static final Pattern GROUP =
            Pattern.compile("(?i)(secretariat|headquarters|mayor|manager|admin)|(head|staff)\\..*");

    /** A form without mistakes. */
    record Checked(
            String name,
            @Nullable String department,
            Set<Role> roles,
            @Nullable String email) {}

    /** For a new account. */
    Checked opening(StaffForm form) {
        List<Violation> wrong = new ArrayList<>();
        username(form.username()).ifPresent(wrong::add);
        return checked(form, wrong);
    }

    /** For an account that bears its user name already. */
    Checked changing(StaffForm form) {
        return checked(form, new ArrayList<>());
    }

    private Checked checked(StaffForm form, List<Violation> wrong) {
        String name = form.name() == null ? "" : form.name().strip();
        Texts.require("name", name, NAME).ifPresent(wrong::add);
        String department = Texts.blank(form.department()) ? null : form.department();
        Set<Role> roles = roles(form.roles(), wrong);
        department(department, roles).ifPresent(wrong::add);
        String email =
                Texts.blank(form.email()) ? null : String.valueOf(form.email()).strip();
        if (email != null && !MailAddress.valid(email)) {
            wrong.add(Violation.of("email", "email"));
        }
        Refused.ifAny(wrong);
        return new Checked(name, department, roles, email);
    }

    private Optional<Violation> username(@Nullable String username) {
        if (username == null || username.isBlank()) {
            return Optional.of(Violation.of("username", "required"));
        }
        if (!USERNAME.matcher(username).matches()) {
            return Optional.of(Violation.of("username", "staff.username"));
        }
        if (GROUP.matcher(username).matches()) {
            return Optional.of(Violation.of("username", "staff.group", username));
        }
        return accounts.existsByUsernameIgnoreCase(username)
                ? Optional.of(Violation.of("username", "account.exists", username))
                : Optional.empty();
    }

    private Optional<Violation> department(@Nullable String code, Set<Role> roles) {
        if (code == null) {
            boolean needed = roles.contains(Role.STAFF) || roles.contains(Role.HEAD);
            return needed ? Optional.of(Violation.of("department", "staff.department")) : Optional.empty();
        }
        Optional<Department> known = departments.findById(code);
        if (known.isEmpty()) {
            return Optional.of(Violation.of("department", "option", code));
        }
        return known.get().openOn(today)
                ? Optional.empty()
                : Optional.of(Violation.of(
                        "department",
                        "staff.departmentClosed",
                        known.get().view().name()));
    }

    private static Set<Role> roles(List<String> names, List<Violation> wrong) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names) {
            try {
                roles.add(Role.valueOf(name));
            } catch (IllegalArgumentException unknown) {
                wrong.add(Violation.of("roles", "option", name));
            }
        }
        if (roles.isEmpty()) {
            wrong.add(Violation.of("roles", "staff.roles"));
        }
        if (roles.contains(Role.ADMIN) && roles.size() > 1) {
            wrong.add(Violation.of("roles", "staff.adminAlone"));
        }
        return roles;
    }
}
