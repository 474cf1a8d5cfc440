package jp.shimon.identity;

import jakarta.persistence.EntityManager;
import jp.shimon.calendar.Office;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 職員名簿。 What an administrator does to accounts, one at a time and told on the account. Nothing is deleted, and a user
 * name is never somebody else's; passwords are made here, handed over once, and must be changed at the first sign-in.
 */
@Component
public class StaffRegister extends StaffRecords {

    private final PasswordEncoder encoder;
    private final PersonnelLock lock;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    StaffRegister(
            AccountRepository accounts,
            DepartmentRepository departments,
            StaffActs acts,
            Office office,
            PasswordEncoder encoder,
            PersonnelLock lock,
            EntityManager entities,
            ApplicationEventPublisher events) {
        super(accounts, departments, acts, office);
        this.encoder = encoder;
        this.lock = lock;
        this.entities = entities;
        this.events = events;
    }

    /** 初期パスワード。 Slow, as every hash: for many people, before the transaction. */
    public Secret secret() {
        String password = InitialPassword.make();
        return new Secret(password, encoder.encode(password));
    }

    /** 登録する。 With an initial password that is kept nowhere. */
    @Transactional
    public void open(StaffForm form, Secret secret, Person by) {
        begin(by);
        StaffCheck.Checked checked = check().opening(form);
        Account account = new Account(
                String.valueOf(form.username()), checked.name(), secret.hash(), checked.department(), checked.roles());
        account.password(account.passwordHash(), true, office.now());
        account.addressed(checked.email());
        accounts.saveAndFlush(account);
        entities.refresh(account);
        events.publishEvent(new AccountOpened(account.person()));
        acts.ofAccount("openAccount", account.username(), by, AccountState.told(null, AccountState.of(account)));
    }

    /** 変更する。 Called by {@code process}, which looks after the cases in the person's hands first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Person change(String username, StaffForm form, Person by) {
        begin(by);
        Account account = find(username);
        StaffCheck.Checked checked = check().changing(form);
        AccountState before = AccountState.of(account);
        if (before.person().is(Role.ADMIN) && !checked.roles().contains(Role.ADMIN)) {
            refuseLastAdministrator(account);
        }
        account.change(checked.name(), checked.department(), checked.roles());
        account.addressed(checked.email());
        tell("changeAccount", account, before, by);
        return account.person();
    }

    /** 閉じる。 Who is signed in is signed out at the next request. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(String username, Person by) {
        begin(by);
        Account account = find(username);
        if (!account.enabled()) {
            throw Refused.conflict("staff.closedAlready", account.person().name());
        }
        refuseLastAdministrator(account);
        account.close(office.now());
        tell("closeAccount", account, AccountState.of(account), by);
    }

    /** 再び開く。 With a new initial password; the old one is good for nothing. */
    @Transactional
    public String reopen(String username, Person by) {
        begin(by);
        Account account = find(username);
        if (account.enabled()) {
            throw Refused.conflict("staff.openAlready", account.person().name());
        }
        AccountState before = AccountState.of(account);
        Person person = before.person();
        StaffForm form = new StaffForm(
                username,
                person.name(),
                standing(person.department()),
                person.roles().stream().map(Enum::name).toList(),
                account.email());
        StaffCheck.Checked checked = check().changing(form);
        account.change(checked.name(), checked.department(), checked.roles());
        account.reopen();
        String password = renewed(account);
        tell("reopenAccount", account, before, by);
        return password;
    }

    /** 初期パスワードに戻す。 Ends what was begun with the old one. */
    @Transactional
    public String resetPassword(String username, Person by) {
        begin(by);
        Account account = find(username);
        if (!account.enabled()) {
            throw Refused.conflict("staff.closed", account.person().name());
        }
        String password = renewed(account);
        acts.ofAccount("resetPassword", username, by, StaffActs.NOTHING);
        return password;
    }

    /** The department, or the one that stands for it since. */
    private @Nullable String standing(@Nullable String code) {
        return code == null
                ? null
                : departments.findById(code).map(Department::heir).orElse(code);
    }

    private String renewed(Account account) {
        Secret secret = secret();
        account.password(secret.hash(), true, office.now());
        return secret.plain();
    }

    private void begin(Person by) {
        admit(by);
        lock.take();
    }

    private StaffCheck check() {
        return new StaffCheck(accounts, departments, today());
    }

    private void refuseLastAdministrator(Account account) {
        boolean last = account.enabled()
                && account.person().is(Role.ADMIN)
                && accounts.having(Role.ADMIN).size() == 1;
        if (last) {
            throw Refused.conflict("staff.lastAdmin", account.person().name());
        }
    }

    private void tell(String act, Account account, AccountState before, Person by) {
        accounts.flush();
        entities.refresh(account);
        events.publishEvent(new AccountChanged(before.person(), account.person(), account.enabled()));
        acts.ofAccount(act, account.username(), by, AccountState.told(before, AccountState.of(account)));
    }
}
