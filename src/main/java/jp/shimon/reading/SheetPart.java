package jp.shimon.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.shimon.plan.NodeName;
import org.jspecify.annotations.Nullable;

/** 読み取った個票。 */
final class SheetPart {

    final List<NodeName> lineage = new ArrayList<>();
    final List<String> background = new ArrayList<>();
    final List<String> method = new ArrayList<>();
    final List<GoalRow> goals = new ArrayList<>();
    final SortedMap<Integer, List<String>> plan = new TreeMap<>();
    final SortedMap<Integer, List<String>> planBefore = new TreeMap<>();
    boolean goalsShown;
    boolean planShown;
    boolean planBeforeShown;

    /** ①の取組項目, where a change has several. */
    @Nullable
    String measure;

    /** 目標の行。 */
    record GoalRow(Row at, String text, int from, int to) {}

    boolean empty() {
        return lineage.isEmpty() && !goalsShown && !planShown && background.isEmpty() && method.isEmpty();
    }
}
