package jp.shimon.shared;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 文字：入力されたとおりに残し、残せないものだけを断る。 Text is kept as typed; only what cannot be kept is refused. */
public final class Texts {

    private Texts() {}

    /** Violations of a text that people typed: too long, control characters, lone surrogates. {@code null} is fine. */
    public static Optional<Violation> check(String field, @Nullable String text, int maxLength) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.codePointCount(0, text.length()) > maxLength) {
            return Optional.of(Violation.of(field, "tooLong", maxLength, text.codePointCount(0, text.length())));
        }
        return text.codePoints().anyMatch(Texts::cannotBeKept)
                ? Optional.of(Violation.of(field, "controlCharacter"))
                : Optional.empty();
    }

    /** As {@link #check}, and blank is refused too. */
    public static Optional<Violation> require(String field, @Nullable String text, int maxLength) {
        return blank(text) ? Optional.of(Violation.of(field, "required")) : check(field, text, maxLength);
    }

    public static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** A sequence of lines as people see them, whatever their line ends. */
    public static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }

    private static boolean cannotBeKept(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\r' && c != '\t';
        boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return control || direction || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
    }
}
