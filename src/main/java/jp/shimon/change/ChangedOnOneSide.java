package jp.shimon.change;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.shared.FiscalYear;
import org.springframework.stereotype.Component;

/**
 * V03：年度計画欄は同じなのに計画概要だけが変わる年度、またはその逆。 The finding stands where the change is missing. A cell is what is
 * planned for its year: an arrow that becomes the same text written out is no change. Years before the base year are not
 * looked at, since the plan by year is not shown for them.
 */
@Component
class ChangedOnOneSide implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        Optional<MeasureContent> before =
                dossier.onlyBefore().filter(content -> !content.plans().isEmpty());
        Optional<MeasureContent> after =
                dossier.onlyAfter().filter(content -> !content.plans().isEmpty());
        return before.isEmpty() || after.isEmpty() || dossier.written().isEmpty()
                ? Stream.empty()
                : IntStream.rangeClosed(dossier.firstOpenYear(), dossier.years().to())
                        .boxed()
                        .flatMap(year -> of(before.get(), after.get(), year));
    }

    private static Stream<Finding> of(MeasureContent before, MeasureContent after, int year) {
        boolean cell = !Objects.equals(planned(before, year), planned(after, year));
        boolean lines = !before.linesOf(year).equals(after.linesOf(year));
        if (cell == lines) {
            return Stream.empty();
        }
        String place = "after." + (lines ? "schedule." : "yearPlans.") + year;
        return Stream.of(Finding.saying(lines ? "cell" : "lines", "V03", Severity.W, place, new FiscalYear(year)));
    }

    private static Optional<String> planned(MeasureContent content, int year) {
        return content.entryOf(year).map(ScheduleEntry::text);
    }
}
