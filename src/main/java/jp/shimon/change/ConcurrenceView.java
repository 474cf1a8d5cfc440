package jp.shimon.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 合議の回答。 An opinion, no veto. {@code round}: which round it answered; {@code stands}: about the gist of today. */
public record ConcurrenceView(
        String department,
        int round,
        boolean agreed,
        @Nullable String opinion,
        String answeredBy,
        Instant answeredAt,
        boolean stands) {}
