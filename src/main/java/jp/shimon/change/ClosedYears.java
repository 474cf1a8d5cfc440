package jp.shimon.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.shared.FiscalYear;
import org.springframework.stereotype.Component;

/**
 * V14：過ぎた年度、または半年の締めを過ぎた基準年度の記載を変える、あるいは加える。 Measured against the review and never against the clock: a change
 * speaks from the end of the period that was reviewed. Where that end is not before the half-year cut-off (30 September
 * as delivered), the base year itself is touched too late. One finding a year, where it shows first: grid, plan by year
 * (from the base year on, since earlier ones are no longer shown), goals.
 */
@Component
class ClosedYears implements Rule {

    private static final int SEPTEMBER = 9;
    private static final int LAST_OF_SEPTEMBER = 30;

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        Review review = dossier.review();
        Optional<MeasureContent> before = before(dossier);
        if (review == null || before.isEmpty() || dossier.written().size() != 1) {
            return Stream.empty();
        }
        Side after = dossier.written().get(0);
        int lastClosed = review.fiscalYear() - (closed(review, dossier.words()) ? 0 : 1);
        return IntStream.rangeClosed(
                        dossier.years().from(),
                        Math.min(lastClosed, dossier.years().to()))
                .boxed()
                .flatMap(year -> touched(before.get(), after, year, review.fiscalYear()).stream()
                        .map(place -> finding(place, year, review.fiscalYear())));
    }

    /** An addition comes where nothing stood. */
    private static Optional<MeasureContent> before(Dossier dossier) {
        return dossier.kind() == ChangeKind.ADD
                ? dossier.onlyAfter()
                        .map(after -> new MeasureContent(
                                after.number(),
                                after.title(),
                                after.department(),
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                null,
                                null,
                                null))
                : dossier.onlyBefore();
    }

    private static boolean closed(Review review, RuleWords words) {
        LocalDate end = review.period() == ReviewPeriod.FIRST_HALF
                ? LocalDate.of(review.fiscalYear(), SEPTEMBER, LAST_OF_SEPTEMBER)
                : new FiscalYear(review.fiscalYear()).lastDay();
        return !end.isBefore(words.halfYearEnd().in(review.fiscalYear()));
    }

    private static Optional<String> touched(MeasureContent before, Side side, int year, int baseYear) {
        MeasureContent after = side.content();
        if (!Cell.of(before, year).equals(Cell.of(after, year))) {
            return Optional.of(side.at("schedule." + year));
        }
        if (year == baseYear && !before.linesOf(year).equals(after.linesOf(year))) {
            return Optional.of(side.at("yearPlans." + year));
        }
        boolean stated = before.goals() != null && after.goals() != null;
        return stated && !goals(before, year).equals(goals(after, year))
                ? Optional.of(side.at("goals"))
                : Optional.empty();
    }

    private static List<String> goals(MeasureContent content, int year) {
        return content.statedGoals().stream()
                .filter(goal -> goal.covers(year))
                .map(Goal::text)
                .sorted()
                .toList();
    }

    private static Finding finding(String place, int year, int baseYear) {
        String what = year == baseYear ? "base" : "past";
        return Finding.saying(what, "V14", Severity.W, place, new FiscalYear(year));
    }
}
