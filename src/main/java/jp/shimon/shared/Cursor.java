package jp.shimon.shared;

import java.util.List;
import java.util.function.Function;

/**
 * 続きの位置：which part of a list is asked for.
 *
 * @param limit how many at most, 1 to 200
 * @param after id of the last entry that the caller has; empty = from the beginning
 */
public record Cursor(int limit, String after) {

    public static final int MOST = 200;

    public Cursor {
        if (limit < 1 || limit > MOST) {
            throw Refused.invalid("limit", "range", 1, MOST);
        }
    }

    /** @throws Refused INVALID when the entry {@code after} is not in the list any more; silence would begin anew */
    public <T> List<T> page(List<T> all, Function<T, String> id) {
        int from = after.isEmpty() ? 0 : 1 + all.stream().map(id).toList().indexOf(after);
        if (from == 0 && !after.isEmpty()) {
            throw Refused.invalid("after", "cursor.gone");
        }
        return all.stream().skip(from).limit(limit).toList();
    }
}
