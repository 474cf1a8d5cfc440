package jp.shimon.change;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** V02：基準年度以降、年度計画欄と計画概要の一方だけに記載がある年度。 */
@Component
class GridAndYearPlans implements Rule {

    private static final GridAgainst YEAR_PLANS = new GridAgainst(
            "V02",
            "yearPlans",
            content -> !content.plans().isEmpty(),
            (content, year) -> !content.linesOf(year).isEmpty());

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return YEAR_PLANS.findings(dossier, dossier.firstOpenYear());
    }
}
