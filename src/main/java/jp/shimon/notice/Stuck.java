package jp.shimon.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 届いていない手紙。 Without subject and body: whoever runs the house need not read them.
 *
 * @param givenUpAt {@code null} while it is still tried
 */
public record Stuck(
        UUID id,
        String recipient,
        String address,
        Instant writtenAt,
        int tries,
        Instant nextTry,
        @Nullable Instant givenUpAt,
        @Nullable String failure) {}
