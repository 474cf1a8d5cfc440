package jp.shimon.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 組織改正の用紙。
 *
 * @param department code of the department that is renamed, merged or divided
 * @param successor code of the one that follows; a new one needs {@code name}, and {@code sort} unless the old one's will do
 * @param people who move, in a SPLIT; otherwise everybody does
 * @param heads of those who move and are heads, who stays one; the others become staff
 */
public record ReorganisationForm(
        @Nullable String kind,
        @Nullable String department,
        @Nullable String successor,
        @Nullable String name,
        @Nullable Integer sort,
        @Nullable LocalDate from,
        List<String> people,
        List<String> heads) {}
