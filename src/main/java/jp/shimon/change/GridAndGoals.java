package jp.shimon.change;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.plan.MeasureContent;
import jp.shimon.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** V01：年度計画欄に記載のある年度には目標があり、目標のある年度には記載がある。 */
@Component
class GridAndGoals implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return Stream.concat(
                dossier.before().stream().flatMap(content -> of("before", content, dossier)),
                dossier.after().stream().flatMap(content -> of("after", content, dossier)));
    }

    private static Stream<Finding> of(String side, MeasureContent content, Dossier dossier) {
        if (content.goals() == null) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(dossier.years().from(), dossier.years().to())
                .filter(year -> planned(content, year) != aimed(content, year))
                .mapToObj(year -> Finding.of(
                        "V01",
                        Severity.E,
                        side + ".schedule." + year,
                        new FiscalYear(year),
                        planned(content, year) ? 1 : 2));
    }

    private static boolean planned(MeasureContent content, int year) {
        return content.entryOf(year).isPresent();
    }

    private static boolean aimed(MeasureContent content, int year) {
        return content.statedGoals().stream().anyMatch(goal -> goal.covers(year));
    }
}
