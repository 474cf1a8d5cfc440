package jp.shimon.change;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.plan.MeasureContent;
import jp.shimon.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** V02：基準年度以降、年度計画欄と計画概要の一方だけに記載がある年度。 */
@Component
class GridAndYearPlans implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return Stream.concat(
                dossier.before().stream().flatMap(content -> of("before", content, dossier)),
                dossier.after().stream().flatMap(content -> of("after", content, dossier)));
    }

    private static Stream<Finding> of(String side, MeasureContent content, Dossier dossier) {
        if (content.yearPlans() == null || content.plans().isEmpty()) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(dossier.firstOpenYear(), dossier.years().to())
                .filter(year -> planned(content, year) != described(content, year))
                .mapToObj(year -> Finding.of(
                        "V02",
                        Severity.E,
                        side + ".yearPlans." + year,
                        new FiscalYear(year),
                        planned(content, year) ? 1 : 2));
    }

    private static boolean planned(MeasureContent content, int year) {
        return content.entryOf(year).isPresent();
    }

    private static boolean described(MeasureContent content, int year) {
        return !content.linesOf(year).isEmpty();
    }
}
