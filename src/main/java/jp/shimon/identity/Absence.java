package jp.shimon.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 不在：誰が、いつからいつまで（両日を含む）、誰に代わってもらうか。
 *
 * @param person the user name of who is away
 * @param deputy the user name of who stands in; {@code null} = nobody
 */
public record Absence(
        UUID id,
        String person,
        LocalDate from,
        LocalDate to,
        @Nullable String deputy,
        @Nullable String reason,
        String enteredBy) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(LocalDate start, LocalDate end) {
        return !start.isAfter(to) && !end.isBefore(from);
    }
}
