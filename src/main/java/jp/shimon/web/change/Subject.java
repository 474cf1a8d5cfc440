package jp.shimon.web.change;

import java.util.List;
import java.util.stream.IntStream;
import jp.shimon.change.ChangeKind;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.Standing;
import org.jspecify.annotations.Nullable;

/**
 * 何を変えるか：種類、計画、取組項目か追加先か体系の項目。
 *
 * @param plan code of the plan
 * @param before the measures that it starts from; empty for an addition and for the frame
 * @param parent path of the node under which something is added
 * @param node path of the node that the change hits as a whole
 * @param newNode whether a node is added, and no measure
 * @param base the content that the page starts from; empty for an addition
 */
record Subject(
        ChangeKind kind,
        String plan,
        String planName,
        PlanForm.Years years,
        List<Standing> before,
        @Nullable String parent,
        @Nullable String node,
        boolean newNode,
        String path,
        List<NodeName> lineage,
        MeasureContent base) {

    static final MeasureContent NOTHING =
            new MeasureContent(null, "", "", null, null, null, null, null, null, null, null);

    public Shape shape() {
        return Shape.of(kind, node != null || newNode);
    }

    /** The measure that the page compares with; none for an addition, and for a node as a whole. */
    public @Nullable String measure() {
        return before.isEmpty() || node != null ? null : before.get(0).id().toString();
    }

    /** Every measure that was chosen, as it is sent back. */
    public List<String> measures() {
        return node != null
                ? List.of()
                : before.stream().map(standing -> standing.id().toString()).toList();
    }

    /** What stands below the heading: the measure, the node or the plan. */
    public String called() {
        if (measure() != null && kind != ChangeKind.MERGE) {
            return base.title();
        }
        return lineage.isEmpty() ? planName : lineage.get(lineage.size() - 1).name();
    }

    public List<Integer> columns() {
        return IntStream.rangeClosed(years.from(), years.to()).boxed().toList();
    }
}
