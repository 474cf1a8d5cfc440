package jp.shimon.change;

import java.util.List;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanForm;
import jp.shimon.shared.Piece;
import org.jspecify.annotations.Nullable;

/**
 * 違い。 One field or one year cell that differs.
 *
 * @param field such as {@code title}, {@code schedule}, {@code goals}, {@code yearPlans}
 * @param year the fiscal year where the field is by year
 * @param pieces both texts by words; one removed and one added piece where most of it changed
 * @param rows entry by entry, for a field that is a list (goals, lines of a year, related departments)
 */
public record Difference(
        String field,
        @Nullable Integer year,
        @Nullable String before,
        @Nullable String after,
        Kind kind,
        List<Piece> pieces,
        List<Row> rows) {

    /** The same difference of a field by another name. */
    Difference named(String name) {
        return new Difference(name, year, before, after, kind, pieces, rows);
    }

    /** どのように違うか。 */
    public enum Kind {
        /** 同じ */
        SAME,
        /** 追加 */
        ADDED,
        /** 削除 */
        REMOVED,
        /** 一部の語が違う */
        EDITED,
        /** 全体が違う */
        REPLACED
    }

    /**
     * 一行の違い。
     *
     * @param moved whether it has changed places in its list
     * @param goalBefore the goal, where the list is one of goals; its period or target may differ where its text does not
     */
    public record Row(
            Kind kind,
            boolean moved,
            @Nullable String before,
            @Nullable String after,
            List<Piece> pieces,
            @Nullable Goal goalBefore,
            @Nullable Goal goalAfter) {

        public boolean marked() {
            return kind != Kind.SAME || moved;
        }

        /** Whether no word of it stayed. */
        public boolean whole() {
            return Piece.noneKept(pieces);
        }
    }

    /** Whether no word of it stayed. */
    public boolean whole() {
        return Piece.noneKept(pieces);
    }

    /** What differs between two contents, such as two revisions of a measure. */
    public static List<Difference> between(
            @Nullable MeasureContent before, @Nullable MeasureContent after, PlanForm.Years years) {
        return Differences.between(before, after, years);
    }

    /** Lines that stay as they are, in the shape of those that differ. */
    public static List<Row> unchanged(List<String> lines) {
        return Compared.lines(lines, lines);
    }

    /** One field of anything, such as the name of a plan. */
    public static Difference of(String field, @Nullable Integer year, @Nullable String before, @Nullable String after) {
        return new Difference(
                field, year, before, after, Compared.kind(before, after), Compared.pieces(before, after), List.of());
    }
}
