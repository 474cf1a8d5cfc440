package jp.shimon.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 版を外へ見せる形。 {@code reportNo}: which report of the consultation, from 1. */
public record VersionView(
        int no,
        LocalDate inForceFrom,
        Instant knownSince,
        @Nullable LocalDate decidedOn,
        Cause.Kind cause,
        @Nullable UUID consultation,
        @Nullable String letterNumber,
        @Nullable CauseNote note,
        int reportNo) {}
