package jp.shimon.hearing;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import jp.shimon.hearing.RoundView.Asked;
import jp.shimon.hearing.RoundView.AskedState;
import jp.shimon.hearing.RoundView.Line;

/** 一つの進捗確認の進み具合を数える。 */
final class Counting {

    private Counting() {}

    static RoundCounts of(List<Asked> departments) {
        List<Line> lines =
                departments.stream().flatMap(asked -> asked.measures().stream()).toList();
        return new RoundCounts(
                departments.size(),
                in(departments, AskedState.REPLIED),
                in(departments, AskedState.UNANSWERED),
                lines.size(),
                count(lines, line -> line.nothing() != null),
                count(lines, line -> line.heldOn() != null),
                count(lines, line -> line.internal() != null),
                count(lines, Counting::below));
    }

    private static boolean below(Line line) {
        return line.internal() != null
                && Objects.requireNonNull(line.internal()).group() == RatingGroup.BELOW;
    }

    private static int in(List<Asked> departments, AskedState state) {
        return (int)
                departments.stream().filter(asked -> asked.state() == state).count();
    }

    private static int count(List<Line> lines, Predicate<Line> which) {
        return (int) lines.stream().filter(which).count();
    }
}
