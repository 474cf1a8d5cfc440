package jp.shimon.identity;

import static jp.shimon.testing.Refusals.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.shimon.calendar.Office;
import jp.shimon.shared.Words;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Staff;
import jp.shimon.testing.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** 不在と代理：who may enter what, and who stands in on which day. */
@OfficeTest
class AbsencesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Absences absences;

    @Autowired
    Accounts accounts;

    @Autowired
    Town town;

    @Autowired
    Office office;

    @Autowired
    JdbcTemplate database;

    private Person head = anybody();
    private Person deputy = anybody();
    private String section = "";
    private LocalDate today = LocalDate.EPOCH;

    private static Person anybody() {
        return new Person("nobody", "nobody", null, Set.of());
    }

    @BeforeEach
    void twoPeopleOfTheirOwn() {
        section = new Staff(accounts).department("不在の多い課");
        head = hired();
        deputy = hired();
        today = office.today();
    }

    @Test
    void theDeputyStandsInFromTheFirstDayToTheLast() {
        absences.enter(away(head, 1, 3, deputy), head);

        assertThat(absences.deputyOf(head.username(), today)).isEmpty();
        assertThat(absences.deputyOf(head.username(), today.plusDays(1))).contains(deputy);
        assertThat(absences.deputyOf(head.username(), today.plusDays(3))).contains(deputy);
        assertThat(absences.deputyOf(head.username(), today.plusDays(4))).isEmpty();
        assertThat(absences.coveredBy(deputy.username(), today.plusDays(2)))
                .extracting(Absence::person)
                .containsExactly(head.username());
    }

    @Test
    void aDeputyWhoIsAwayTooHandsNothingOn() {
        Person third = hired();
        Absence absence = absences.enter(away(head, 0, 9, deputy), head);
        assertThat(absences.warnings(absence)).isEmpty();

        absences.enter(away(deputy, 5, 6, third), deputy);

        assertThat(absences.deputyOf(head.username(), today.plusDays(4))).contains(deputy);
        assertThat(absences.deputyOf(head.username(), today.plusDays(5))).isEmpty();
        assertThat(absences.coveredBy(deputy.username(), today.plusDays(5))).isEmpty();
        assertThat(absences.warnings(absence))
                .extracting(warning -> Words.of(warning, Locale.JAPANESE))
                .singleElement()
                .asString()
                .contains("代理の" + deputy.name());
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        AbsenceForm wrong = new AbsenceForm(
                head.username(), today.plusDays(2), today.plusDays(1), head.username(), "あ".repeat(201));

        assertThat(rules(() -> absences.enter(wrong, head)))
                .containsExactly("to absence.backwards", "deputy absence.self", "reason tooLong");
        assertThat(rules(() ->
                        absences.enter(new AbsenceForm(null, null, null, "nobody9", null), town.person("gyoukan1"))))
                .containsExactly("person required", "from required", "deputy absence.deputy");
    }

    @Test
    void aYearAtMostAndNothingThatIsOver() {
        assertThat(rules(() -> absences.enter(away(head, 0, 366, null), head))).containsExactly("to absence.tooLong");
        assertThat(rules(() -> absences.enter(away(head, -3, -1, null), head))).containsExactly("to absence.over");
        AbsenceForm year =
                new AbsenceForm(head.username(), today, today.plusYears(1).minusDays(1), null, null);
        assertThat(absences.enter(year, head).to()).isEqualTo(year.to());
    }

    @Test
    void twoAbsencesOfOnePersonDoNotOverlapUnlessOneIsCancelled() {
        Absence first = absences.enter(away(head, 1, 5, null), head);
        assertThat(rules(() -> absences.enter(away(head, 5, 7, null), head))).containsExactly("from absence.overlap");

        absences.cancel(first.id(), head);

        assertThat(absences.enter(away(head, 5, 7, null), head).from()).isEqualTo(today.plusDays(5));
        assertThat(absences.on(head.username(), today.plusDays(1))).isEmpty();
        assertThat(rules(() -> absences.cancel(first.id(), head))).containsExactly(" absence.unknown");
    }

    @Test
    void theDatabaseItselfRefusesOverlapsAndDeputiesOfThemselves() {
        absences.enter(away(head, 1, 5, null), head);

        assertThat(catchThrowable(() -> insert(head, today.plusDays(5), null)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_absence_at_a_time");
        assertThat(catchThrowable(() -> insert(head, today.plusDays(9), head.username())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void onlyTheSecretariatAndTheAdministratorEnterForOthers() {
        assertThat(rules(() -> absences.enter(away(head, 0, 1, null), deputy))).containsExactly(" absence.notYours");
        Absence entered = absences.enter(away(head, 0, 1, null), town.person("gyoukan1"));
        assertThat(entered.enteredBy()).isEqualTo("gyoukan1");
        assertThat(rules(() -> absences.cancel(entered.id(), deputy))).containsExactly(" absence.notYours");
        absences.cancel(entered.id(), town.person("admin1"));
        assertThat(absences.of(head.username())).isEmpty();
    }

    private Person hired() {
        String username = "away" + NUMBER.incrementAndGet();
        return accounts.open(username, "不在の職員" + NUMBER, Town.PASSWORD, section, Set.of(Role.HEAD));
    }

    private AbsenceForm away(Person person, int from, int to, @Nullable Person standsIn) {
        return new AbsenceForm(
                person.username(),
                today.plusDays(from),
                today.plusDays(to),
                standsIn == null ? null : standsIn.username(),
                "出張");
    }

    private void insert(Person person, LocalDate day, @Nullable String standsIn) {
        database.update(
                "insert into absence (id, person, day_from, day_to, deputy, entered_by, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?, now())",
                UUID.randomUUID(),
                person.username(),
                day,
                day,
                standsIn,
                person.username());
    }
}
