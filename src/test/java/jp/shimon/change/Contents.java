package jp.shimon.change;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.YearPlan;

/** 試験の取組項目：a sound one, and what a test says otherwise. */
record Contents(MeasureContent content) {

    /** R5 検討, R6 策定, R7 運用, each with its goal and its plan by year; nothing is wrong with it. */
    static Contents sound() {
        return new Contents(new MeasureContent(
                        "①",
                        "会議のルール",
                        "soumu",
                        List.of(),
                        null,
                        null,
                        List.of(entry(2023, 2023, "ルールの検討"), entry(2024, 2024, "ルールの策定"), entry(2025, 2025, "ルールの運用")),
                        List.of(goal("ルールの検討", 2023, 2023), goal("ルールの策定", 2024, 2024), goal("ルールの運用", 2025, 2025)),
                        null,
                        null,
                        null))
                .lines(Map.of(2023, "ルールの検討", 2024, "ルールの策定", 2025, "ルールの運用"));
    }

    /** What the sound one was before: later years were still open, R5 the same. */
    static Contents earlier() {
        return sound().schedule(entry(2023, 2023, "ルールの検討"), entry(2024, 2025, "ルールの提示"))
                .goals(goal("ルールの検討", 2023, 2023), goal("ルールの提示", 2024, 2025))
                .lines(Map.of(2023, "ルールの検討", 2024, "ルールの提示", 2025, "提示の続き"));
    }

    static ScheduleEntry entry(int from, int to, String text) {
        return new ScheduleEntry(from, to, text, null);
    }

    static Goal goal(String text, int from, int to) {
        return new Goal(text, from, to, null, null);
    }

    Contents schedule(ScheduleEntry... entries) {
        return new Contents(content.scheduled(List.of(entries)));
    }

    Contents goals(Goal... goals) {
        return with(content.relatedDepartments(), Arrays.asList(goals), content.yearPlans());
    }

    Contents goalsNotStated() {
        return with(content.relatedDepartments(), null, content.yearPlans());
    }

    Contents relatedNotStated() {
        return with(null, content.goals(), content.yearPlans());
    }

    Contents lines(Map<Integer, String> lines) {
        List<YearPlan> plans = new TreeMap<>(lines)
                .entrySet().stream()
                        .map(line -> new YearPlan(
                                line.getKey(), List.of(line.getValue().split("\n"))))
                        .toList();
        return with(content.relatedDepartments(), content.goals(), plans);
    }

    Contents noLines() {
        return with(content.relatedDepartments(), content.goals(), null);
    }

    Contents number(String number) {
        return new Contents(content.numbered(number));
    }

    Contents told(String title, String background, String method) {
        return new Contents(content.retold(title, background, method));
    }

    private Contents with(List<String> related, List<Goal> goals, List<YearPlan> plans) {
        return new Contents(new MeasureContent(
                content.number(),
                content.title(),
                content.department(),
                related,
                content.background(),
                content.method(),
                content.schedule(),
                goals,
                plans,
                content.status(),
                content.lastYear()));
    }
}
