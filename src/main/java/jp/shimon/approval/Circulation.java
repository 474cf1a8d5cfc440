package jp.shimon.approval;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 供覧の一人分。 To be read; it can neither be answered nor sent back.
 *
 * @param person user name of who is to read it
 * @param seenAt when they said that they had; {@code null} = not yet
 */
public record Circulation(
        UUID id,
        UUID change,
        String person,
        String askedBy,
        Instant askedAt,
        @Nullable String note,
        @Nullable Instant seenAt) {}
