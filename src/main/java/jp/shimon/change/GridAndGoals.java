package jp.shimon.change;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** V01：年度計画欄に記載のある年度には目標があり、目標のある年度には記載がある。 */
@Component
class GridAndGoals implements Rule {

    private static final GridAgainst GOALS = new GridAgainst(
            "V01",
            "schedule",
            content -> content.goals() != null,
            (content, year) -> content.statedGoals().stream().anyMatch(goal -> goal.covers(year)));

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return GOALS.findings(dossier, dossier.years().from());
    }
}
