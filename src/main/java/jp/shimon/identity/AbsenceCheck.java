package jp.shimon.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 届けの確認：everything that is wrong with it, at once. */
record AbsenceCheck(AbsenceForm form, LocalDate today, AccountRepository accounts, AbsenceBook book) {

    private static final int REASON = 200;

    List<Violation> violations() {
        List<Violation> wrong = new ArrayList<>();
        person().ifPresent(wrong::add);
        period().ifPresent(wrong::add);
        deputy().ifPresent(wrong::add);
        Texts.check("reason", form.reason(), REASON).ifPresent(wrong::add);
        if (wrong.isEmpty()) {
            overlap().ifPresent(wrong::add);
        }
        return wrong;
    }

    private Optional<Violation> person() {
        String person = form.person();
        if (person == null || person.isBlank()) {
            return Optional.of(Violation.of("person", "required"));
        }
        return active(person) ? Optional.empty() : Optional.of(Violation.of("person", "absence.person", person));
    }

    private Optional<Violation> period() {
        LocalDate from = form.from();
        LocalDate to = form.to();
        if (from == null || to == null) {
            return Optional.of(Violation.of(from == null ? "from" : "to", "required"));
        }
        if (from.isAfter(to)) {
            return Optional.of(Violation.of("to", "absence.backwards", from, to));
        }
        if (!to.isBefore(from.plusYears(1))) {
            return Optional.of(
                    Violation.of("to", "absence.tooLong", from.plusYears(1).minusDays(1)));
        }
        return to.isBefore(today) ? Optional.of(Violation.of("to", "absence.over", to)) : Optional.empty();
    }

    private Optional<Violation> deputy() {
        String deputy = form.deputy();
        if (deputy == null || deputy.isBlank()) {
            return Optional.empty();
        }
        if (deputy.equals(form.person())) {
            return Optional.of(Violation.of("deputy", "absence.self"));
        }
        return active(deputy) ? Optional.empty() : Optional.of(Violation.of("deputy", "absence.deputy", deputy));
    }

    private Optional<Violation> overlap() {
        return standing(form.person())
                .filter(known -> known.overlaps(start(form), end(form)))
                .findFirst()
                .map(known -> Violation.of("from", "absence.overlap", known.from(), known.to()));
    }

    private Stream<Absence> standing(@Nullable String person) {
        return person == null ? Stream.empty() : book.of(person).stream();
    }

    private boolean active(String username) {
        return accounts.findById(username).filter(Account::enabled).isPresent();
    }

    private static LocalDate start(AbsenceForm form) {
        return form.from() == null ? LocalDate.MIN : form.from();
    }

    private static LocalDate end(AbsenceForm form) {
        return form.to() == null ? LocalDate.MAX : form.to();
    }
}
