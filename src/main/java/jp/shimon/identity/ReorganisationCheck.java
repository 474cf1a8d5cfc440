package jp.shimon.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 組織改正の確認：everything that is wrong with the form, at once. */
final class ReorganisationCheck {

    private final DepartmentRepository departments;
    private final AccountRepository accounts;
    private final LocalDate today;
    private final List<Violation> wrong = new ArrayList<>();

    ReorganisationCheck(DepartmentRepository departments, AccountRepository accounts, LocalDate today) {
        this.departments = departments;
        this.accounts = accounts;
        this.today = today;
    }

    Reorganisation checked(ReorganisationForm form) {
        Optional<ReorganisationKind> kind = kind(form.kind());
        Optional<Department> old = standing("department", form.department());
        Optional<DepartmentView> successor =
                kind.isPresent() && old.isPresent() ? successor(form, kind.get(), old.get()) : Optional.empty();
        LocalDate from = day(form.from());
        List<Person> movers = old.map(department -> movers(form, department, kind.orElse(null)))
                .orElse(List.of());
        Refused.ifAny(wrong);
        DepartmentView next = successor.orElseThrow();
        return new Reorganisation(
                kind.orElseThrow(),
                old.orElseThrow().view(),
                next,
                !departments.existsById(next.code()),
                from,
                movers,
                Set.copyOf(form.heads()));
    }

    private Optional<ReorganisationKind> kind(@Nullable String name) {
        for (ReorganisationKind kind : ReorganisationKind.values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        wrong.add(
                name == null || name.isBlank()
                        ? Violation.of("kind", "required")
                        : Violation.of("kind", "option", name));
        return Optional.empty();
    }

    private Optional<Department> standing(String field, @Nullable String code) {
        if (code == null || code.isBlank()) {
            wrong.add(Violation.of(field, "required"));
            return Optional.empty();
        }
        Optional<Department> known = departments.findById(code);
        if (known.isEmpty()) {
            wrong.add(Violation.of(field, "department.unknown", code));
        } else if (known.get().state().closedFrom() != null) {
            wrong.add(Violation.of(
                    field, "reorganisation.closed", known.get().view().name()));
            return Optional.empty();
        }
        return known;
    }

    private Optional<DepartmentView> successor(ReorganisationForm form, ReorganisationKind kind, Department old) {
        String code = Objects.requireNonNullElse(form.successor(), "");
        boolean exists = departments.existsById(code);
        if (kind == ReorganisationKind.MERGE || (kind == ReorganisationKind.SPLIT && exists)) {
            if (code.equals(old.view().code())) {
                wrong.add(Violation.of("successor", "reorganisation.same"));
                return Optional.empty();
            }
            return standing("successor", form.successor()).map(Department::view);
        }
        int sort = form.sort() == null ? old.view().sort() : form.sort();
        new DepartmentCheck(departments)
                .opening(new DepartmentForm(code, form.name(), sort))
                .forEach(v ->
                        wrong.add(v.field().equals("code") ? new Violation("successor", v.rule(), v.sentence()) : v));
        return Optional.of(new DepartmentView(
                code, Objects.requireNonNullElse(form.name(), "").strip(), sort));
    }

    private LocalDate day(@Nullable LocalDate from) {
        if (from == null) {
            wrong.add(Violation.of("from", "required"));
            return today;
        }
        if (from.isBefore(today.minusYears(1)) || from.isAfter(today.plusYears(1))) {
            wrong.add(Violation.of("from", "reorganisation.day", today.minusYears(1), today.plusYears(1)));
        }
        return from;
    }

    private List<Person> movers(ReorganisationForm form, Department old, @Nullable ReorganisationKind kind) {
        List<Person> there = accounts.of(old.view().code()).stream()
                .filter(Account::enabled)
                .map(Account::person)
                .toList();
        if (kind != ReorganisationKind.SPLIT) {
            return there;
        }
        List<Person> chosen = there.stream()
                .filter(person -> form.people().contains(person.username()))
                .toList();
        if (chosen.isEmpty() || chosen.size() < Set.copyOf(form.people()).size()) {
            wrong.add(Violation.of("people", "reorganisation.people", old.view().name()));
        }
        return chosen;
    }
}
