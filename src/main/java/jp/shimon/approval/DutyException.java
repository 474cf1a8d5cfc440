package jp.shimon.approval;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 職務分離の例外：somebody does a step of what they drafted or approved, for nobody else could.
 *
 * @param person user name of who may do it
 * @param allowedBy user name of the manager who allowed it
 * @param usedAt when the step was done so; {@code null} = not yet
 * @param confirmed what the second person said; {@code null} = nothing yet
 */
public record DutyException(
        UUID id,
        UUID change,
        String title,
        String task,
        String step,
        String person,
        String allowedBy,
        String reason,
        Instant allowedAt,
        @Nullable Instant usedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Boolean confirmed) {}
