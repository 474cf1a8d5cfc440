package jp.shimon.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * タスクが生じた。
 *
 * @param changes the changes that wait for it
 * @param doers who may do it now: user names, or groups such as {@code head.soumu} and {@code secretariat}
 */
public record TaskOpened(
        String task,
        String step,
        List<UUID> changes,
        @Nullable UUID consultation,
        @Nullable String department,
        List<String> doers,
        Instant since,
        LocalDate due) {}
