package jp.shimon.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import jp.shimon.calendar.Office;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 課の登録：by an administrator. A department is never deleted; it is closed from a day on. */
@Component
@Transactional(readOnly = true)
public class Departments {

    private final DepartmentRepository departments;
    private final AccountRepository accounts;
    private final StaffActs acts;
    private final PersonnelLock lock;
    private final Office office;

    Departments(
            DepartmentRepository departments,
            AccountRepository accounts,
            StaffActs acts,
            PersonnelLock lock,
            Office office) {
        this.departments = departments;
        this.accounts = accounts;
        this.acts = acts;
        this.lock = lock;
        this.office = office;
    }

    /** All of them in their own order, the closed ones too. */
    public List<DepartmentState> all() {
        return departments.findAll().stream()
                .map(Department::state)
                .sorted(Comparator.comparingInt(DepartmentState::sort).thenComparing(DepartmentState::code))
                .toList();
    }

    /** @throws Refused NOT_FOUND */
    public DepartmentState one(String code) {
        return find(code).state();
    }

    public boolean standsToday(DepartmentState department) {
        LocalDate from = department.closedFrom();
        return from == null || office.today().isBefore(from);
    }

    public List<StaffAct> actsOn(String code) {
        return acts.ofDepartment(code);
    }

    @Transactional
    public void open(DepartmentForm form, Person by) {
        begin(by);
        Refused.ifAny(new DepartmentCheck(departments).opening(form));
        Department opened = departments.saveAndFlush(
                new Department(text(form.code()), text(form.name()).strip(), Objects.requireNonNull(form.sort())));
        acts.ofDepartment("openDepartment", text(form.code()), by, told(null, opened.state()));
    }

    /**
     * 名前の誤りや並び順を直す、閉じる。 A name that changes by a reorganisation is a new department.
     *
     * @param closedFrom the first day without it, {@code null} = it stays; only where nobody works, for there is no successor
     */
    @Transactional
    public void change(String code, DepartmentForm form, @Nullable LocalDate closedFrom, Person by) {
        begin(by);
        Department department = find(code);
        DepartmentState before = department.state();
        List<Violation> wrong = new ArrayList<>(new DepartmentCheck(departments).changing(form));
        if (!Objects.equals(closedFrom, before.closedFrom())) {
            closing(department, closedFrom).ifPresent(wrong::add);
        }
        Refused.ifAny(wrong);
        department.calledNow(text(form.name()).strip(), Objects.requireNonNull(form.sort()));
        department.close(closedFrom);
        acts.ofDepartment("changeDepartment", code, by, told(before, department.state()));
    }

    private Optional<Violation> closing(Department department, @Nullable LocalDate from) {
        String name = department.view().name();
        if (department.heir() != null) {
            return Optional.of(Violation.of("closedFrom", "department.inherited", name));
        }
        long people = accounts.of(department.view().code()).stream()
                .filter(Account::enabled)
                .count();
        return from != null && people > 0
                ? Optional.of(Violation.of("closedFrom", "department.people", name, people))
                : Optional.empty();
    }

    private void begin(Person by) {
        if (!by.is(Role.ADMIN)) {
            throw Refused.forbidden("staff.adminOnly");
        }
        lock.take();
    }

    private Department find(String code) {
        return departments.findById(code).orElseThrow(() -> Refused.notFound("department.unknown", code));
    }

    static Map<String, List<String>> told(@Nullable DepartmentState before, DepartmentState after) {
        Map<String, List<String>> told = new TreeMap<>();
        Map<String, String> was = before == null ? Map.of() : shown(before);
        shown(after).forEach((field, is) -> {
            if (!is.equals(was.getOrDefault(field, ""))) {
                told.put(field, List.of(was.getOrDefault(field, ""), is));
            }
        });
        return told;
    }

    private static Map<String, String> shown(DepartmentState state) {
        return Map.of(
                "name", state.name(),
                "sort", String.valueOf(state.sort()),
                "closedFrom", Objects.toString(state.closedFrom(), ""),
                "heir", Objects.toString(state.heir(), ""));
    }

    private static String text(@Nullable String checked) {
        return Objects.requireNonNullElse(checked, "");
    }
}
