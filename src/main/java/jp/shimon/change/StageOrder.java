package jp.shimon.change;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.plan.Goal;
import org.springframework.stereotype.Component;

/**
 * V17：段階の順（検討、提示、策定…）に反する順。 Within the grid, the goals and the plan by year, each for itself; only steps of the same thing
 * are compared (ルール案の提示 and ルール案の検討), a step without a thing with every other. The finding stands at the step that comes too late.
 */
@Component
class StageOrder implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return dossier.written().stream()
                .filter(side -> !NoEndState.untouched(side.content(), dossier.onlyBefore()))
                .flatMap(side -> Stream.of(
                                schedule(side), goals(side), side.yearPlans().toList())
                        .flatMap(passages -> of(passages, dossier.words())));
    }

    private static List<Passage> schedule(Side side) {
        return side.schedule().sorted(Comparator.comparing(Passage::place)).toList();
    }

    /** By the year in which they begin; listed order within a year. */
    private static List<Passage> goals(Side side) {
        List<Goal> goals = side.content().statedGoals();
        List<Passage> passages = side.goals().toList();
        return IntStream.range(0, goals.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> goals.get(i).from()))
                .map(passages::get)
                .toList();
    }

    private static Stream<Finding> of(List<Passage> passages, RuleWords words) {
        List<Stage> stages =
                passages.stream().flatMap(passage -> Stage.of(passage, words)).toList();
        return IntStream.range(0, stages.size())
                .boxed()
                .flatMap(i -> stages.subList(0, i).stream()
                        .filter(earlier -> stages.get(i).comesTooLateAfter(earlier))
                        .limit(1)
                        .map(earlier -> finding(earlier, stages.get(i), words)))
                .distinct();
    }

    private static Finding finding(Stage earlier, Stage late, RuleWords words) {
        return Finding.of(
                "V17", Severity.W, late.place(), late.phrase(), earlier.phrase(), String.join("＜", words.stages()));
    }
}
