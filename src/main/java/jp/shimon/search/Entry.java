package jp.shimon.search;

import java.util.List;
import java.util.UUID;
import jp.shimon.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * 探されるもの一つ。 The latest text of one record, as typed.
 *
 * @param plan code of the plan it belongs to
 * @param place where it stands in the plan, compared number by number
 * @param label the number that names it, such as {@code Ⅲ-1-(1)-①}, or of a letter
 * @param departments codes; it is found by their names
 * @param readers departments and roles that may see it; {@code null} = everybody
 */
public record Entry(
        Kind kind,
        UUID id,
        String plan,
        List<Integer> place,
        @Nullable String label,
        String title,
        List<String> departments,
        @Nullable List<String> readers,
        List<Text> texts) {

    /** A role among {@code readers}; no code of a department looks like it. */
    public static String readable(Role role) {
        return "role:" + role;
    }

    /** 欄の文。 {@code field} as in the exchange form; {@code year}: the first fiscal year that it is about, if any. */
    public record Text(String field, @Nullable Integer year, String text) {

        public static Text of(String field, @Nullable String text) {
            return new Text(field, null, text == null ? "" : text);
        }
    }
}
