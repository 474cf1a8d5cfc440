package jp.shimon.change;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;

/**
 * 変更前または変更後の一つの取組項目。
 *
 * @param name {@code after}, or {@code after[1]} where a side has several measures
 */
record Side(String name, MeasureContent content) {

    /** The sides of a name; numbered only where there are several. */
    static List<Side> of(String name, List<MeasureContent> contents) {
        return contents.size() == 1
                ? List.of(new Side(name, contents.get(0)))
                : IntStream.range(0, contents.size())
                        .mapToObj(i -> new Side(name + "[" + i + "]", contents.get(i)))
                        .toList();
    }

    String at(String part) {
        return name + "." + part;
    }

    /** Its texts that speak of years, in the order in which they are read. */
    Stream<Passage> planned() {
        return Stream.of(schedule(), goals(), yearPlans()).flatMap(part -> part);
    }

    Stream<Passage> schedule() {
        return content.entries().stream().map(entry -> new Passage(at("schedule." + entry.from()), entry.text()));
    }

    Stream<Passage> goals() {
        List<Goal> goals = content.statedGoals();
        return IntStream.range(0, goals.size())
                .mapToObj(i ->
                        new Passage(at("goals[" + i + "].text"), goals.get(i).text()));
    }

    Stream<Passage> yearPlans() {
        return content.plans().stream()
                .flatMap(plan -> plan.lines().stream().map(line -> new Passage(at("yearPlans." + plan.year()), line)));
    }

    /** Every text of the measure. */
    Stream<Passage> texts() {
        Stream<Passage> head = Stream.of(
                        Passage.of(at("title"), content.title()),
                        Passage.of(at("background"), content.background()),
                        Passage.of(at("method"), content.method()))
                .flatMap(passage -> passage);
        return Stream.concat(head, planned());
    }
}
