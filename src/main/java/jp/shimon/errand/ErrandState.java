package jp.shimon.errand;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 後処理の状況。
 *
 * @param doneAt {@code null} until it is done
 * @param givenUpAt {@code null} while it is still tried
 * @param failure what went wrong at the last try
 */
public record ErrandState(
        ErrandKind kind,
        UUID subject,
        Instant notedAt,
        int tries,
        Instant nextTry,
        @Nullable Instant doneAt,
        @Nullable Instant givenUpAt,
        @Nullable String failure) {}
