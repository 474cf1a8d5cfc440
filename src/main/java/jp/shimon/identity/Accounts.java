package jp.shimon.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 職員と課。 The door of this room. */
@Component
@Transactional(readOnly = true)
public class Accounts {

    private final AccountRepository accounts;
    private final DepartmentRepository departments;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Office office;
    private final String nobody;

    Accounts(
            AccountRepository accounts,
            DepartmentRepository departments,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Office office) {
        this.accounts = accounts;
        this.departments = departments;
        this.passwords = passwords;
        this.events = events;
        this.office = office;
        this.nobody = passwords.encode("");
    }

    /** Opens an account; its user name is never used again for somebody else. */
    @Transactional
    public Person open(String username, String name, String password, @Nullable String department, Set<Role> roles) {
        if (accounts.existsById(username)) {
            throw Refused.conflict("account.exists", username);
        }
        Account account = accounts.save(new Account(username, name, passwords.encode(password), department, roles));
        events.publishEvent(new AccountOpened(account.person()));
        return account.person();
    }

    /**
     * 電子メールの宛先を書き留める。
     *
     * @param email one plain address; {@code null} or blank = none, and no mail is sent
     * @throws Refused INVALID for what is no address, NOT_FOUND for an unknown account
     */
    @Transactional
    public void addressed(String username, @Nullable String email) {
        Account account = accounts.findById(username).orElseThrow(() -> Refused.notFound("account.unknown", username));
        String address = email == null || email.isBlank() ? null : email.strip();
        if (address != null && !MailAddress.valid(address)) {
            throw Refused.invalid("email", "email");
        }
        account.addressed(address);
    }

    /** Their addresses by user name; of nobody who has none or whose account is closed. */
    public Map<String, String> addresses(Collection<String> usernames) {
        Map<String, String> addresses = new TreeMap<>();
        for (Account account : accounts.findAllById(Set.copyOf(usernames))) {
            String email = account.email();
            if (email != null && account.enabled()) {
                addresses.put(account.username(), email);
            }
        }
        return addresses;
    }

    /** If the account exists, is not closed and the password is right; equal work for a name that nobody bears. */
    public Optional<SignIn> verified(String username, String password) {
        Optional<SignIn> account = signIn(username);
        String hash = account.map(SignIn::credential).orElse(nobody);
        return passwords.matches(password, hash) ? account : Optional.empty();
    }

    /** @throws Refused NOT_FOUND for a name that nobody bears */
    public Person person(String username) {
        return find(username).orElseThrow(() -> Refused.notFound("account.unknown", username));
    }

    public Optional<Person> find(String username) {
        return accounts.findById(username).map(Account::person);
    }

    /** As {@link #find}, for accounts that are not closed. */
    public Optional<Person> active(String username) {
        return accounts.findById(username).filter(Account::enabled).map(Account::person);
    }

    /** What the door asks of an account; empty for a closed one. */
    public Optional<SignIn> signIn(String username) {
        return accounts.findById(username).filter(Account::enabled).map(Account::signIn);
    }

    /** Everybody who is not closed, by user name. */
    public List<Person> everybody() {
        return accounts.everybody().stream()
                .filter(Account::enabled)
                .map(Account::person)
                .toList();
    }

    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** Everybody enabled who has the role, by user name. */
    public List<Person> having(Role role) {
        return accounts.having(role).stream().map(Account::person).toList();
    }

    /** Names by user name, for pages that show who did what. */
    public Map<String, String> names() {
        return accounts.findAll().stream()
                .collect(Collectors.toMap(Account::username, a -> a.person().name()));
    }

    @Transactional
    public void register(DepartmentView department) {
        departments
                .findById(department.code())
                .ifPresentOrElse(
                        known -> known.calledNow(department.name(), department.sort()),
                        () -> departments.save(
                                new Department(department.code(), department.name(), department.sort())));
    }

    /** All departments in their own order, the closed ones too. */
    public List<DepartmentView> departments() {
        return inOrder(departments.findAll().stream());
    }

    /** Those that stand today, to choose from. */
    public List<DepartmentView> openDepartments() {
        return inOrder(departments.findAll().stream().filter(d -> d.openOn(office.today())));
    }

    /** As {@link #openDepartments}, and those that a form names already. */
    public List<DepartmentView> choices(Predicate<String> named) {
        return inOrder(departments.findAll().stream()
                .filter(d -> d.openOn(office.today()) || named.test(d.view().code())));
    }

    private static List<DepartmentView> inOrder(Stream<Department> some) {
        return some.map(Department::view)
                .sorted(Comparator.comparingInt(DepartmentView::sort).thenComparing(DepartmentView::code))
                .toList();
    }

    /** The name of a department; the code itself where it is not registered. */
    public String departmentName(String code) {
        return departments.findById(code).map(d -> d.view().name()).orElse(code);
    }

    public boolean knowsDepartment(String code) {
        return departments.existsById(code);
    }
}
