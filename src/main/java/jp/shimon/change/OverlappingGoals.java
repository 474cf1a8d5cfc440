package jp.shimon.change;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.plan.Goal;
import org.springframework.stereotype.Component;

/** V22：同じ目標の期間が重なっている。 */
@Component
class OverlappingGoals implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return dossier.written().stream().flatMap(OverlappingGoals::of);
    }

    private static Stream<Finding> of(Side side) {
        List<Goal> goals = side.content().statedGoals();
        return IntStream.range(0, goals.size())
                .filter(i -> goals.subList(0, i).stream().anyMatch(earlier -> overlap(earlier, goals.get(i))))
                .mapToObj(i -> Finding.of(
                        "V22",
                        Severity.W,
                        side.at("goals[" + i + "].text"),
                        goals.get(i).text()));
    }

    private static boolean overlap(Goal one, Goal other) {
        boolean same = Passage.folded(one.text())
                .strip()
                .equals(Passage.folded(other.text()).strip());
        return same && one.from() <= other.to() && other.from() <= one.to();
    }
}
