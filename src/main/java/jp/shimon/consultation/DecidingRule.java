package jp.shimon.consultation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 決定の仕方の一つの版。
 *
 * @param version 0 = as delivered
 * @param changedBy user name; {@code null} as delivered
 */
public record DecidingRule(
        int version,
        Deciding deciding,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
