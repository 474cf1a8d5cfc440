package jp.shimon.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import org.springframework.stereotype.Component;

/** V13：いつ何が出来上がるのかが書かれていない。 A figure to reach is an end, too; plans that a change leaves alone are not looked at. */
@Component
class NoEndState implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return dossier.written().stream()
                .filter(side -> !untouched(side.content(), dossier.onlyBefore()))
                .filter(side -> side.planned().findAny().isPresent() && !ends(side, dossier.words()))
                .map(side -> Finding.of("V13", Severity.W, side.at(place(side.content())), example(dossier)));
    }

    static boolean untouched(MeasureContent after, Optional<MeasureContent> before) {
        return before.filter(was -> was.entries().equals(after.entries())
                        && was.statedGoals().equals(after.statedGoals())
                        && was.plans().equals(after.plans()))
                .isPresent();
    }

    private static boolean ends(Side side, RuleWords words) {
        return side.content().statedGoals().stream().anyMatch(goal -> goal.kindOfGoal() != Goal.Kind.ACTION)
                || side.planned()
                        .map(passage -> words.heard(passage.text()))
                        .anyMatch(text -> words.endStates().stream().anyMatch(text::contains));
    }

    private static String place(MeasureContent content) {
        if (content.goals() != null) {
            return "goals";
        }
        return content.entries().isEmpty() ? "yearPlans" : "schedule";
    }

    private static String example(Dossier dossier) {
        List<String> words = dossier.words().endStates();
        return String.join("／", words.subList(0, Math.min(words.size(), 5)));
    }
}
