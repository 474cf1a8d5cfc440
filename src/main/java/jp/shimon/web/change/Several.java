package jp.shimon.web.change;

import java.util.ArrayList;
import java.util.List;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Difference;
import jp.shimon.plan.Standing;
import jp.shimon.web.page.YearGrid;
import org.jspecify.annotations.Nullable;

/**
 * いくつもの取組項目を並べたもの：統合、分割、体系の項目ごとの変更。
 *
 * @param before every measure that the change starts from
 * @param after every measure that it leads to
 */
record Several(List<Row> before, List<Row> after, List<ChangeView.Part> parts) {

    /** One measure's line in the grid. */
    record Row(String title, YearGrid grid) {}

    /** {@code null} where one content stands beside one at most, or none at all. */
    static @Nullable Several of(ChangeView view) {
        if (view.single() || view.after().isEmpty()) {
            return null;
        }
        List<Row> before = new ArrayList<>();
        for (Standing standing : view.before()) {
            before.add(new Row(
                    standing.path() + " " + standing.content().title(), YearGrid.of(standing.content(), view.years())));
        }
        List<Row> after = view.parts().stream()
                .map(part -> new Row(part.title(), YearGrid.of(part.pair().after(), view.years(), of(part))))
                .toList();
        return new Several(before, after, view.parts());
    }

    /** Something new is not marked as a whole. */
    private static List<Difference> of(ChangeView.Part part) {
        return part.pair().before() == null ? List.of() : part.differences();
    }
}
