package jp.shimon.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 設定の一つの版。
 *
 * @param version goes back with what is written, against lost updates
 * @param changedBy {@code null} for what the house brought along
 */
public record Setting<T>(
        int version,
        T value,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
