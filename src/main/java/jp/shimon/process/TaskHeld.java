package jp.shimon.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * タスクが保留された、または保留を解かれた。
 *
 * @param until until when it rests; {@code null} once released
 * @param by who put it off; {@code null} once released
 */
public record TaskHeld(
        String task,
        LocalDate due,
        @Nullable LocalDate until,
        @Nullable String reason,
        @Nullable String by) {}
