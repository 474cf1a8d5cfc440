package jp.shimon.provenance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 体系の名称の由来：what a node was called from day to day, and which change and consultation called it so.
 *
 * @param names from the first to the last
 */
public record NamesView(UUID node, String path, Instant known, List<Name> names) {

    /** 一つの名称とその出どころ。 {@code until}: the day on which the next one begins to hold. */
    public record Name(
            String name, LocalDate from, @Nullable LocalDate until, Source source) {}

    /** What it is called in the end. */
    public String called() {
        return names.isEmpty() ? "" : names.get(names.size() - 1).name();
    }
}
