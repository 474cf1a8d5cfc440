package jp.shimon.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 体系の名称の移り変わり：what a node was called from which day on, as known at an instant.
 *
 * @param names from the first name to the last
 */
public record Naming(UUID node, String path, Instant known, List<Name> names) {

    /** 一つの名称。 {@code until}: the day on which the next one begins to hold. */
    public record Name(
            String name, LocalDate from, @Nullable LocalDate until, Recorded recorded) {}
}
