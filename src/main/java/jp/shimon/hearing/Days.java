package jp.shimon.hearing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** 日付の読み取り：ISO-8601, in years that an office can mean. */
final class Days {

    private static final int FIRST_YEAR = 1868;
    private static final int LAST_YEAR = 2999;

    private Days() {}

    static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
