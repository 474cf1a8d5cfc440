package jp.shimon.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 改定の契機を外へ見せる形。 {@code reportNo}: which report of the consultation, from 1. */
public record CauseView(
        Cause.Kind kind,
        @Nullable UUID change,
        @Nullable UUID consultation,
        @Nullable UUID meeting,
        @Nullable String letterNumber,
        @Nullable LocalDate decidedOn,
        @Nullable CauseNote note,
        int reportNo) {}
