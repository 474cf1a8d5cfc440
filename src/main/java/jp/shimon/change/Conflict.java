package jp.shimon.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 食い違い：同じ欄を、こちらの案も、その後に改定された計画も変えている。
 *
 * @param place the cell or field, such as {@code schedule.2024}, {@code goals.ルールの策定} or {@code title}
 * @param base what stood there when the change was drafted; {@code null} for nothing
 * @param mine what the change proposes
 * @param theirs what the plan says now
 */
public record Conflict(
        String place,
        @Nullable String base,
        @Nullable String mine,
        @Nullable String theirs) {

    private static final Pattern PLACE =
            Pattern.compile("(?:\\[(\\d+)]\\.)?(\\w+)(?:\\.([0-9]{4})|\\.(.*))?", Pattern.DOTALL);

    /** Which of several contents, from 1; {@code null} where there is only one. */
    public @Nullable Integer part() {
        String part = group(1);
        return part == null ? null : Integer.parseInt(part) + 1;
    }

    /** The field, such as {@code schedule}. */
    public String field() {
        return String.valueOf(group(2));
    }

    /** The fiscal year, where the field is by year. */
    public @Nullable Integer year() {
        String year = group(3);
        return year == null ? null : Integer.valueOf(year);
    }

    /** Which goal, where the field is the goals. */
    public @Nullable String goal() {
        return group(4);
    }

    private @Nullable String group(int group) {
        Matcher matcher = PLACE.matcher(place);
        return matcher.matches() ? matcher.group(group) : null;
    }

    /** どちらを採るか。 */
    public enum Side {
        /** こちらの案 */
        MINE,
        /** 現行の計画 */
        THEIRS
    }
}
