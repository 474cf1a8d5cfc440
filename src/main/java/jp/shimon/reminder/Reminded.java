package jp.shimon.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 督促一件。 {@code by}: who reminded; {@code null} for the daily round. */
public record Reminded(Stage stage, Instant at, @Nullable String by) {}
