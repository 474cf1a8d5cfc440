package jp.shimon.web.pending;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shimon.dashboard.PendingItem;

/**
 * 段階ごとの件数。
 *
 * @param late how many of them are overdue
 * @param width length of the bar, of 100 for the step with the most
 * @param lateWidth the overdue part of it
 */
record StepCount(String step, int count, int late, int width, int lateWidth) {

    /** The step with the most comes first. */
    static List<StepCount> of(List<PendingItem> items) {
        Map<String, List<PendingItem>> bySteps = items.stream()
                .collect(Collectors.groupingBy(PendingItem::step, LinkedHashMap::new, Collectors.toList()));
        int most = bySteps.values().stream().mapToInt(List::size).max().orElse(1);
        return bySteps.entrySet().stream()
                .map(step -> of(step.getKey(), step.getValue(), most))
                .sorted(Comparator.comparingInt(StepCount::count).reversed())
                .toList();
    }

    private static StepCount of(String step, List<PendingItem> items, int most) {
        int late = (int) items.stream().filter(PendingItem::overdue).count();
        return new StepCount(step, items.size(), late, items.size() * 100 / most, late * 100 / most);
    }
}
