package jp.shimon.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 記録：in which version something was written, since when it holds and since when that is known, and why.
 *
 * @param version number of the plan's version
 * @param registerNumber of the change of the plan; an import has none
 */
public record Recorded(
        int version,
        LocalDate effectiveFrom,
        Instant recordedAt,
        CauseView cause,
        @Nullable String registerNumber) {}
