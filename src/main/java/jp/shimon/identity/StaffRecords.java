package jp.shimon.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shimon.calendar.Office;
import jp.shimon.shared.Folding;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 職員名簿を読む側。 For administrators only, as every verb of {@link StaffRegister}. */
@Transactional(readOnly = true)
abstract class StaffRecords {

    final AccountRepository accounts;
    final DepartmentRepository departments;
    final StaffActs acts;
    final Office office;

    StaffRecords(AccountRepository accounts, DepartmentRepository departments, StaffActs acts, Office office) {
        this.accounts = accounts;
        this.departments = departments;
        this.acts = acts;
        this.office = office;
    }

    /** Whose user name or name says the words, by department and user name; the closed ones only where asked for. */
    public List<StaffMember> list(String words, @Nullable String department, boolean closedToo, Person by) {
        admit(by);
        String sought = Folding.of(words.strip());
        Map<String, Integer> order = departments.findAll().stream()
                .collect(Collectors.toMap(d -> d.view().code(), d -> d.view().sort()));
        return accounts.everybody().stream()
                .map(StaffRecords::member)
                .filter(member -> closedToo || member.open())
                .filter(member ->
                        department == null || department.equals(member.person().department()))
                .filter(member -> Folding.of(member.person().username() + "\n"
                                + member.person().name())
                        .contains(sought))
                .sorted(Comparator.comparing((StaffMember member) -> place(member, order))
                        .thenComparing(member -> member.person().username()))
                .toList();
    }

    /** @throws Refused NOT_FOUND, FORBIDDEN */
    public StaffMember one(String username, Person by) {
        admit(by);
        return member(find(username));
    }

    /** By the exact user name, closed or not. */
    public Optional<StaffMember> known(String username, Person by) {
        admit(by);
        return accounts.findById(username).map(StaffRecords::member);
    }

    /** What a form would change, field to what is and what would be; for a new name what it would say. */
    public Map<String, List<String>> difference(StaffForm form, Person by) {
        admit(by);
        Optional<Account> known = accounts.findById(String.valueOf(form.username()));
        StaffCheck check = new StaffCheck(accounts, departments, today());
        StaffCheck.Checked checked = known.isEmpty() ? check.opening(form) : check.changing(form);
        Person becomes = new Person(
                String.valueOf(form.username()), checked.name(), checked.department(), checked.roles(), Set.of());
        return AccountState.told(known.map(AccountState::of).orElse(null), new AccountState(becomes, checked.email()));
    }

    /** What was done to an account, the latest first. */
    public List<StaffAct> actsOn(String username, Person by) {
        admit(by);
        return acts.ofAccount(username);
    }

    /** @throws Refused FORBIDDEN unless an administrator asks */
    public void admit(Person by) {
        if (!by.is(Role.ADMIN)) {
            throw Refused.forbidden("staff.adminOnly");
        }
    }

    Account find(String username) {
        return accounts.findById(username).orElseThrow(() -> Refused.notFound("account.unknown", username));
    }

    LocalDate today() {
        return office.today();
    }

    private static StaffMember member(Account account) {
        SignIn signIn = account.signIn();
        return new StaffMember(signIn.person(), account.enabled(), signIn.mustChange(), account.email());
    }

    private static int place(StaffMember member, Map<String, Integer> order) {
        return order.getOrDefault(String.valueOf(member.person().department()), Integer.MIN_VALUE);
    }
}
