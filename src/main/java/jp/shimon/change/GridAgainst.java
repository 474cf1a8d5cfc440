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
        return Stream.concat(
                dossier.before().stream().flatMap(content -> of("before", content, firstYear, dossier)),
                dossier.after().stream().flatMap(content -> of("after", content, firstYear, dossier)));
    }

    private Stream<Finding> of(String side, MeasureContent content, int firstYear, Dossier dossier) {
        return states.test(content)
                ? IntStream.rangeClosed(firstYear, dossier.years().to())
                        .filter(year -> planned(content, year) != speaksOf.test(content, year))
                        .mapToObj(year -> finding(side, year, planned(content, year)))
                : Stream.empty();
    }

    private Finding finding(String side, int year, boolean planned) {
        String place = side + "." + part + "." + year;
        return Finding.of(rule, Severity.E, place, new FiscalYear(year), planned ? 1 : 2);
    }

    private static boolean planned(MeasureContent content, int year) {
        return content.entryOf(year).isPresent();
    }
}
