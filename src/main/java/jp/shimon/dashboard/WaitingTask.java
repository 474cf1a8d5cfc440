package jp.shimon.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 待っているタスク一件。 {@code doers}: user names or engine groups, see {@code TaskOpened}. */
public record WaitingTask(
        String task,
        String step,
        List<UUID> changes,
        @Nullable UUID consultation,
        @Nullable String department,
        List<String> doers,
        Instant since,
        LocalDate due) {}
