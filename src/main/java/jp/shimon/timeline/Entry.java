package jp.shimon.timeline;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 経過の一行。
 *
 * @param key the step or verb; its words are {@code step.<key>} or {@code verb.<key>}
 * @param answers the choices made, by field name
 */
public record Entry(
        Instant at,
        String person,
        String name,
        String key,
        Map<String, String> answers,
        @Nullable String reason) {}
