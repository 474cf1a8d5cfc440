package jp.shimon.web.settings;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shimon.calendar.CityDay;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Violation;
import jp.shimon.shared.Words;

/**
 * 暦の画面に打ち込まれたもの。 One day a line: the date, closed or open, and the name; of one fiscal year.
 *
 * @param text as it was typed
 */
record CalendarInput(FiscalYear year, int version, String text) {

    private static final Pattern LINE = Pattern.compile("(\\S+)[\\s\\p{Zs}]+(\\S+)[\\s\\p{Zs}]+(.+)");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final String CLOSED = "calendar.word.closed";
    private static final String OPEN = "calendar.word.open";

    /** What can be read, and what cannot. */
    record Read(List<CityDay> days, List<Violation> violations) {}

    static CalendarInput of(FiscalYear year, int version, List<CityDay> days, Locale locale) {
        String text = days.stream()
                .filter(day -> FiscalYear.of(day.day()).equals(year))
                .map(day -> day.day() + " " + first(day.open() ? OPEN : CLOSED, locale) + " " + day.name())
                .collect(Collectors.joining("\n"));
        return new CalendarInput(year, version, text);
    }

    Read read() {
        List<CityDay> days = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        String[] lines = text.replace("\r\n", "\n").split("\n");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty()) {
                read(i + 1, line, days, violations);
            }
        }
        return new Read(days, violations);
    }

    private void read(int number, String line, List<CityDay> days, List<Violation> violations) {
        Matcher parts = LINE.matcher(line);
        Optional<LocalDate> day = parts.matches() ? day(parts.group(1)) : Optional.empty();
        boolean open = day.isPresent() && says(OPEN, parts.group(2));
        if (day.isEmpty() || !open && !says(CLOSED, parts.group(2))) {
            violations.add(Violation.of("days", "calendar.line", number, line));
        } else if (!FiscalYear.of(day.get()).equals(year)) {
            violations.add(Violation.of("days", "calendar.otherYear", number, day.get(), year));
        } else {
            days.add(new CityDay(day.get(), open, parts.group(3).strip()));
        }
    }

    private static Optional<LocalDate> day(String typed) {
        Matcher day = DAY.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }

    private static boolean says(String key, String typed) {
        return Arrays.asList((Words.of(key, Locale.JAPANESE) + " " + Words.of(key, Locale.ENGLISH)).split(" "))
                .contains(typed.toLowerCase(Locale.ROOT));
    }

    private static String first(String key, Locale locale) {
        return Words.of(key, locale).split(" ")[0];
    }
}
