package jp.shimon.change;

import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.plan.MeasureContent;
import jp.shimon.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** V14：基準年度より前の年度の記載を変えている。 */
@Component
class ClosedYears implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        if (dossier.onlyBefore().isEmpty() || dossier.onlyAfter().isEmpty() || dossier.baseYear() == null) {
            return Stream.empty();
        }
        MeasureContent before = dossier.onlyBefore().get();
        MeasureContent after = dossier.onlyAfter().get();
        return IntStream.range(dossier.years().from(), dossier.firstOpenYear())
                .filter(year -> !Objects.equals(Cell.of(before, year), Cell.of(after, year)))
                .mapToObj(year -> Finding.of("V14", Severity.W, "after.schedule." + year, new FiscalYear(year)));
    }
}
