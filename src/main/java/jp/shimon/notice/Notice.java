package jp.shimon.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** お知らせ一件。 {@code key} and {@code args} name a sentence of the messages; {@code link}: where it leads. */
public record Notice(
        UUID id,
        String key,
        List<String> args,
        @Nullable UUID change,
        @Nullable String link,
        Instant at) {}
