package jp.shimon.change;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.shimon.change.Difference.Kind;
import jp.shimon.change.Difference.Row;
import jp.shimon.plan.Goal;
import jp.shimon.shared.Pairing;
import jp.shimon.shared.Piece;
import jp.shimon.shared.WordDiff;
import org.jspecify.annotations.Nullable;

/** 二つの文、二つの列の比べ方：語ごと、行ごと。 */
final class Compared {

    private Compared() {}

    static List<Piece> pieces(@Nullable String before, @Nullable String after) {
        return WordDiff.between(Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, ""));
    }

    static Kind kind(@Nullable String before, @Nullable String after) {
        if (Objects.equals(before, after)) {
            return Kind.SAME;
        }
        if (before == null || after == null) {
            return before == null ? Kind.ADDED : Kind.REMOVED;
        }
        return Piece.noneKept(pieces(before, after)) ? Kind.REPLACED : Kind.EDITED;
    }

    /** Lines of text, such as what is planned for a year. */
    static List<Row> lines(@Nullable List<String> before, @Nullable List<String> after) {
        return rows(before, after, Function.identity(), (was, becomes, moved) -> row(was, becomes, moved, null, null));
    }

    /** Goals: the same goal may have another period, another place or another wording. */
    static List<Row> goals(@Nullable List<Goal> before, @Nullable List<Goal> after) {
        return rows(
                before,
                after,
                Goal::text,
                (was, becomes, moved) -> row(
                        was == null ? null : was.text(), becomes == null ? null : becomes.text(), moved, was, becomes));
    }

    /** Makes a row of two entries that belong together. */
    private interface Making<T> {
        Row row(@Nullable T was, @Nullable T becomes, boolean moved);
    }

    private static <T> List<Row> rows(
            @Nullable List<T> before, @Nullable List<T> after, Function<T, String> text, Making<T> making) {
        List<T> was = before == null ? List.of() : before;
        List<T> becomes = after == null ? List.of() : after;
        return Pairing.of(was, becomes, text).stream()
                .map(pair -> making.row(
                        pair.before() < 0 ? null : was.get(pair.before()),
                        pair.after() < 0 ? null : becomes.get(pair.after()),
                        pair.moved()))
                .toList();
    }

    private static Row row(
            @Nullable String was, @Nullable String becomes, boolean moved, @Nullable Goal from, @Nullable Goal to) {
        Kind kind = kind(was, becomes);
        boolean otherwise = kind == Kind.SAME && !Objects.equals(from, to);
        return new Row(otherwise ? Kind.EDITED : kind, moved, was, becomes, pieces(was, becomes), from, to);
    }
}
