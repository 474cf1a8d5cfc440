package jp.shimon.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 指摘の決まりの一つの版。
 *
 * @param version 0 = as delivered
 * @param changedBy user name; {@code null} as delivered
 */
public record RuleSet(
        int version,
        RuleWords words,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
