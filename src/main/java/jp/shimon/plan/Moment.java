package jp.shimon.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * いつの計画を、いつ知られていたとおりに。
 *
 * @param asOf {@code null} = today
 * @param known {@code null} = now
 */
public record Moment(@Nullable LocalDate asOf, @Nullable Instant known) {}
