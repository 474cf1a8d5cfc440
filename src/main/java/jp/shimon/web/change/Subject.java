package jp.shimon.web.change;

import java.util.List;
import java.util.stream.IntStream;
import jp.shimon.change.ChangeKind;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.PlanForm;
import org.jspecify.annotations.Nullable;

/**
 * 何を変えるか：種類、計画、取組項目か追加先。
 *
 * @param plan code of the plan
 * @param measure id of the measure; {@code null} for an addition
 * @param parent path of the 項目名 to which a measure is added
 * @param base the content that it starts from; empty for an addition
 */
record Subject(
        ChangeKind kind,
        String plan,
        String planName,
        PlanForm.Years years,
        @Nullable String measure,
        @Nullable String parent,
        String path,
        List<NodeName> lineage,
        MeasureContent base) {

    static final MeasureContent NOTHING =
            new MeasureContent(null, "", "", null, null, null, null, null, null, null, null);

    public Shape shape() {
        return Shape.of(kind);
    }

    public List<Integer> columns() {
        return IntStream.rangeClosed(years.from(), years.to()).boxed().toList();
    }
}
