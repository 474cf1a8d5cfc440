package jp.shimon.web.settings;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import jp.shimon.settings.ReminderTimes;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 督促の設定の画面に打ち込まれたもの。 */
record RemindersInput(
        @Nullable String version,
        @Nullable Boolean on,
        @Nullable String at,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable String before,
        @Nullable String escalate) {

    static RemindersInput of(ReminderTimes times, int version) {
        return new RemindersInput(
                String.valueOf(version),
                times.on(),
                times.at().toString(),
                times.opens().toString(),
                times.closes().toString(),
                String.valueOf(times.before()),
                String.valueOf(times.escalate()));
    }

    /** @throws Refused INVALID with each input that cannot be read */
    ReminderTimes times() {
        List<Violation> violations = new ArrayList<>();
        if (on == null) {
            violations.add(Violation.of("on", "required"));
        }
        LocalTime nine = time("at", at, violations);
        LocalTime from = time("opens", opens, violations);
        LocalTime to = time("closes", closes, violations);
        int daysBefore = number("before", before, violations);
        int daysAfter = number("escalate", escalate, violations);
        Refused.ifAny(violations);
        return new ReminderTimes(Boolean.TRUE.equals(on), nine, from, to, daysBefore, daysAfter);
    }

    int seen() {
        return number("version", version, new ArrayList<>());
    }

    private static LocalTime time(String field, @Nullable String typed, List<Violation> violations) {
        try {
            return LocalTime.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException wrong) {
            violations.add(Violation.of(field, "reminders.time"));
            return LocalTime.NOON;
        }
    }

    private static int number(String field, @Nullable String typed, List<Violation> violations) {
        String figures = typed == null ? "" : typed.strip();
        if (figures.matches("[0-9]{1,6}")) {
            return Integer.parseInt(figures);
        }
        violations.add(Violation.of(field, figures.isEmpty() ? "required" : "unreadable"));
        return -1;
    }
}
