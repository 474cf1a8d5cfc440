package jp.shimon.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 経過の一行。
 *
 * @param key the step or verb; its words are {@code step.<key>} or {@code verb.<key>}
 * @param changes what it was done to
 * @param answers the choices made, by field name
 */
public record Entry(
        Instant at,
        String person,
        String name,
        String key,
        List<UUID> changes,
        Map<String, String> answers,
        @Nullable String reason) {}
