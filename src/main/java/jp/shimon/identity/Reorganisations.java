package jp.shimon.identity;

import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 組織改正：people move, a department ends, another stands for it. What happened under the old name keeps it; whoever is of
 * the successor may do and see what the old department might.
 */
@Component
public class Reorganisations {

    private final DepartmentRepository departments;
    private final AccountRepository accounts;
    private final StaffActs acts;
    private final PersonnelLock lock;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Office office;

    Reorganisations(
            DepartmentRepository departments,
            AccountRepository accounts,
            StaffActs acts,
            PersonnelLock lock,
            EntityManager entities,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Office office) {
        this.departments = departments;
        this.accounts = accounts;
        this.acts = acts;
        this.lock = lock;
        this.entities = entities;
        this.events = events;
        this.jdbc = jdbc;
        this.office = office;
    }

    /** @throws Refused INVALID naming each wrong field, FORBIDDEN unless an administrator asks */
    @Transactional(readOnly = true)
    public Reorganisation checked(ReorganisationForm form, Person by) {
        if (!by.is(Role.ADMIN)) {
            throw Refused.forbidden("staff.adminOnly");
        }
        return new ReorganisationCheck(departments, accounts, office.today()).checked(form);
    }

    /** Called by {@code process}, first of all: from here on, other acts on people and departments wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Reorganisation begin(ReorganisationForm form, Person by) {
        lock.take();
        return checked(form, by);
    }

    /** Called by {@code process}, which moves the cases in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void carryOut(Reorganisation ordered, List<UUID> changes, Person by) {
        String code = ordered.successor().code();
        if (ordered.successorIsNew()) {
            departments.save(new Department(
                    code, ordered.successor().name(), ordered.successor().sort()));
        }
        if (ordered.closes()) {
            close(ordered, code);
        }
        Map<String, Person> before = new HashMap<>();
        accounts.of(code).forEach(account -> before.put(account.username(), account.person()));
        ordered.movers().forEach(person -> before.put(person.username(), person));
        ordered.movers().forEach(person -> move(person, ordered));
        accounts.flush();
        before.values().forEach(person -> tell(person, by));
        Map<String, List<String>> told =
                Map.of("heir", List.of(ordered.department().code(), code), "closedFrom", List.of("", day(ordered)));
        acts.ofDepartment("reorganise" + ordered.kind(), ordered.department().code(), by, told);
        acts.ofDepartment("reorganise" + ordered.kind(), code, by, told);
        write(ordered, changes, by);
    }

    /** What stood for another stands for it through its own heir, so that nobody need follow a chain. */
    private void close(Reorganisation ordered, String code) {
        Department old = departments.findById(ordered.department().code()).orElseThrow();
        old.close(ordered.from());
        old.inheritedBy(code);
        departments.findByHeir(ordered.department().code()).forEach(older -> older.inheritedBy(code));
    }

    private void move(Person person, Reorganisation ordered) {
        Set<Role> roles = EnumSet.copyOf(person.roles());
        if (roles.contains(Role.HEAD) && !ordered.heads().contains(person.username())) {
            roles.remove(Role.HEAD);
            roles.add(Role.STAFF);
        }
        accounts.findById(person.username())
                .orElseThrow()
                .change(person.name(), ordered.successor().code(), roles);
    }

    private void tell(Person before, Person by) {
        Account account = accounts.findById(before.username()).orElseThrow();
        entities.refresh(account);
        events.publishEvent(new AccountChanged(before, account.person(), account.enabled()));
        Map<String, List<String>> told =
                AccountState.told(new AccountState(before, account.email()), AccountState.of(account));
        if (!told.isEmpty()) {
            acts.ofAccount("moveAccount", account.username(), by, told);
        }
    }

    private static String day(Reorganisation ordered) {
        return ordered.closes() ? ordered.from().toString() : "";
    }

    private void write(Reorganisation ordered, List<UUID> changes, Person by) {
        jdbc.sql("insert into reorganisation (id, kind, department, successor, effective_from, people, changes,"
                        + " ordered_by, ordered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        ordered.kind().name(),
                        ordered.department().code(),
                        ordered.successor().code(),
                        ordered.from(),
                        ordered.movers().stream().map(Person::username).toArray(String[]::new),
                        changes.toArray(UUID[]::new),
                        by.username(),
                        office.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
