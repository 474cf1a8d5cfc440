package jp.shimon.change;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.plan.MeasureContent;
import jp.shimon.shared.FiscalYear;

/**
 * 年度計画欄と、ほかの欄とのくいちがい。 Year by year, on both sides, of the grid and something else that speaks of years.
 *
 * @param rule number of the rule
 * @param part where the finding stands, such as {@code schedule}
 * @param states whether a side states the other part at all; one that does not is skipped
 * @param speaksOf whether the other part speaks of a fiscal year
 */
record GridAgainst(
        String rule, String part, Predicate<MeasureContent> states, BiPredicate<MeasureContent, Integer> speaksOf) {

    Stream<Finding> findings(Dossier dossier, int firstYear) {
        return Stream.concat(dossier.befores().stream(), dossier.written().stream())
                .filter(side -> states.test(side.content()))
                .flatMap(side -> of(side, firstYear, dossier.years().to()));
    }

    private Stream<Finding> of(Side side, int firstYear, int lastYear) {
        MeasureContent content = side.content();
        return IntStream.rangeClosed(firstYear, lastYear)
                .filter(year -> planned(content, year) != speaksOf.test(content, year))
                .mapToObj(year -> finding(side, year, planned(content, year)));
    }

    private Finding finding(Side side, int year, boolean planned) {
        String place = side.at(part + "." + year);
        return Finding.of(rule, Severity.E, place, new FiscalYear(year), planned ? 1 : 2);
    }

    private static boolean planned(MeasureContent content, int year) {
        return content.entryOf(year).isPresent();
    }
}
