package jp.shimon.web.consultation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import jp.shimon.consultation.OnPaper;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** 紙で済んだ諮問として打ち込まれたまま。 */
record LetterInput(boolean chosen, String letterNumber, String issuedOn, String note) {

    /** The record names its fields so. */
    static final String FIELD = "issued.";

    static LetterInput of(MultiValueMap<String, String> typed) {
        return new LetterInput(
                typed.containsKey("issued"),
                text(typed, "issued.letterNumber"),
                text(typed, "issued.issuedOn"),
                text(typed, "issued.note"));
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").replace("\r\n", "\n");
    }

    /** Chosen, or filled in all the same: what was typed is never passed over in silence. */
    public boolean any() {
        return chosen || !(letterNumber + issuedOn + note).isBlank();
    }

    Optional<Violation> unreadable() {
        return issuedOn.isBlank() || day() != null
                ? Optional.empty()
                : Optional.of(Violation.of(FIELD + "issuedOn", "date"));
    }

    OnPaper form() {
        return new OnPaper(letterNumber.strip(), day(), note);
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(issuedOn.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
