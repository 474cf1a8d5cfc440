package jp.shimon.change;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.hearing.RatingGroup;
import jp.shimon.plan.MeasureContent;
import jp.shimon.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** V05：計画未満の評価には、評価した年度までに始まる目標がなければならない。 Goals that are not stated are skipped. */
@Component
class RatedAgainstGoals implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        Integer rated = dossier.baseYear();
        if (rated == null || !dossier.kind().citesReview()) {
            return Stream.empty();
        }
        List<Side> sides = dossier.befores();
        return IntStream.range(0, sides.size())
                .filter(i -> belowPlan(dossier.before().get(i)))
                .mapToObj(sides::get)
                .filter(side -> side.content().goals() != null && !begun(side.content(), rated))
                .map(side -> Finding.of("V05", Severity.E, side.at("goals"), new FiscalYear(rated)));
    }

    private static boolean belowPlan(Before before) {
        return before.rating() != null && before.rating().group() == RatingGroup.BELOW;
    }

    private static boolean begun(MeasureContent content, int year) {
        return content.statedGoals().stream().anyMatch(goal -> goal.from() <= year);
    }
}
