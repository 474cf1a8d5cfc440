package jp.shimon.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 不在の届け。 What somebody typed; {@link Absences#enter} says what is wrong with it. */
public record AbsenceForm(
        @Nullable String person,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String deputy,
        @Nullable String reason) {}
