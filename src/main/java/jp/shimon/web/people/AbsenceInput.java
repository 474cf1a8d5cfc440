package jp.shimon.web.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shimon.identity.AbsenceForm;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** 不在の画面に打ち込まれたもの。 */
record AbsenceInput(String person, String from, String to, String deputy, String reason) {

    static AbsenceInput empty(String person) {
        return new AbsenceInput(person, "", "", "", "");
    }

    /** Who may not enter for others is meant where nobody is named. */
    static AbsenceInput of(MultiValueMap<String, String> typed, String self) {
        return new AbsenceInput(
                Optional.ofNullable(typed.getFirst("person")).orElse(self),
                text(typed, "from"),
                text(typed, "to"),
                text(typed, "deputy"),
                text(typed, "reason"));
    }

    List<Violation> unreadable() {
        return Stream.of(wrong("from", from), wrong("to", to))
                .flatMap(Optional::stream)
                .toList();
    }

    AbsenceForm form() {
        return new AbsenceForm(person, day(from), day(to), deputy.isBlank() ? null : deputy, reason);
    }

    private static Optional<Violation> wrong(String field, String typed) {
        return !typed.isBlank() && day(typed) == null ? Optional.of(Violation.of(field, "date")) : Optional.empty();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        return Optional.ofNullable(typed.getFirst(name)).orElse("");
    }
}
