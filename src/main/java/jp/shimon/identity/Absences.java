package jp.shimon.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import jp.shimon.calendar.Office;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 不在と代理。 Who is away, and who stands in; a deputy who is away too hands nothing on to a deputy of theirs. */
@Component
@Transactional(readOnly = true)
public class Absences {

    private final AbsenceBook book;
    private final AccountRepository accounts;
    private final Office office;
    private final ApplicationEventPublisher events;

    Absences(AbsenceBook book, AccountRepository accounts, Office office, ApplicationEventPublisher events) {
        this.book = book;
        this.accounts = accounts;
        this.office = office;
        this.events = events;
    }

    /** The absence of a person that covers a day. */
    public Optional<Absence> on(String person, LocalDate day) {
        return book.on(person, day);
    }

    /** Who stands in for a person on a day; nobody when the person is here, or the deputy is away or gone. */
    public Optional<Person> deputyOf(String person, LocalDate day) {
        return on(person, day)
                .map(Absence::deputy)
                .filter(deputy -> on(deputy, day).isEmpty())
                .flatMap(accounts::findById)
                .filter(Account::enabled)
                .map(Account::person);
    }

    /** The absences that a person covers on a day; none while they are away themselves. */
    public List<Absence> coveredBy(String deputy, LocalDate day) {
        return on(deputy, day).isPresent() ? List.of() : book.coveredBy(deputy, day);
    }

    /** Everything that a person entered and did not cancel, by date. */
    public List<Absence> of(String person) {
        return book.of(person);
    }

    /** Everybody's that does not end before a day. */
    public List<Absence> all(LocalDate from) {
        return book.all(from);
    }

    /**
     * Enters an absence, of oneself or, by the secretariat or an administrator, of somebody else.
     *
     * @throws Refused INVALID naming each wrong field, FORBIDDEN
     */
    @Transactional
    public Absence enter(AbsenceForm form, Person by) {
        if (!by.username().equals(form.person())) {
            refuseStrangers(by);
        }
        Refused.ifAny(new AbsenceCheck(form, office.today(), accounts, book).violations());
        Absence absence = new Absence(
                UUID.randomUUID(),
                String.valueOf(form.person()),
                present(form.from()),
                present(form.to()),
                Optional.ofNullable(form.deputy())
                        .filter(Predicate.not(Texts::blank))
                        .orElse(null),
                Optional.ofNullable(form.reason())
                        .filter(Predicate.not(Texts::blank))
                        .orElse(null),
                by.username());
        try {
            book.add(absence, office.now());
        } catch (DataIntegrityViolationException overlapping) {
            // somebody entered the same days between our look and our writing
            throw Refused.invalid("from", "absence.overlap", absence.from(), absence.to());
        }
        events.publishEvent(new AbsenceChanged(absence));
        return absence;
    }

    /** What is not wrong with an absence, but should be known: a deputy who is away on some of these days. */
    public List<Sentence> warnings(Absence absence) {
        String deputy = absence.deputy();
        if (deputy == null) {
            return List.of();
        }
        return book.of(deputy).stream()
                .filter(away -> away.overlaps(absence.from(), absence.to()))
                .map(away -> Sentence.of("absence.deputyAway", name(deputy), away.from(), away.to()))
                .toList();
    }

    /** @throws Refused NOT_FOUND, FORBIDDEN, or CONFLICT for one that is over or cancelled already */
    @Transactional
    public void cancel(UUID id, Person by) {
        Absence absence = book.find(id).orElseThrow(() -> Refused.notFound("absence.unknown"));
        if (!by.username().equals(absence.person())) {
            refuseStrangers(by);
        }
        if (absence.to().isBefore(office.today())) {
            throw Refused.conflict("absence.past", absence.to());
        }
        if (!book.cancel(id, by.username(), office.now())) {
            throw Refused.conflict("absence.unknown");
        }
        events.publishEvent(new AbsenceChanged(absence));
    }

    /** Whether a person keeps everybody's absences, not only their own. */
    public static boolean keeps(Person person) {
        return person.is(Role.SECRETARIAT) || person.is(Role.ADMIN);
    }

    private static void refuseStrangers(Person by) {
        if (!keeps(by)) {
            throw Refused.forbidden("absence.notYours");
        }
    }

    private String name(String username) {
        return accounts.findById(username)
                .map(account -> account.person().name())
                .orElse(username);
    }

    private static LocalDate present(@Nullable LocalDate checked) {
        return Objects.requireNonNull(checked);
    }
}
