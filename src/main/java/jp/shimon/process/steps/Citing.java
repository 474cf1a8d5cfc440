package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shimon.hearing.CitedGoal;
import jp.shimon.hearing.Grounds;
import jp.shimon.plan.Goal;
import jp.shimon.process.Field;
import jp.shimon.process.Option;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Sentence;

/**
 * 計画未満の評価が拠る目標：those of the version in force that begin no later than the rated year. All of them are chosen
 * until somebody chooses otherwise; a measure that states no goals says so itself.
 *
 * @param goals empty where the measure states none
 */
record Citing(Optional<List<Goal>> goals, int year) {

    private static final String NONE_STATED = "NONE_STATED";
    private static final String FIELD = "goals";

    /** Nothing to choose from where goals are stated, but none begins in time. */
    List<Field> fields() {
        List<Option> options = options();
        return options.isEmpty()
                ? List.of()
                : List.of(Field.multiSelect(FIELD, options)
                        .with(options.stream().map(Option::value).toList()));
    }

    /** Whether only a reason can carry a rating below plan. */
    boolean onlyAReason() {
        return options().isEmpty();
    }

    private List<Option> options() {
        if (goals.isEmpty()) {
            return Step.options("goals", NONE_STATED);
        }
        List<Goal> citable = citable();
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < citable.size(); i++) {
            Goal goal = citable.get(i);
            Sentence label = goal.from() == goal.to()
                    ? Sentence.of("option.goal.year", goal.text(), new FiscalYear(goal.from()))
                    : Sentence.of(
                            "option.goal.years", goal.text(), new FiscalYear(goal.from()), new FiscalYear(goal.to()));
            options.add(new Option("g" + (i + 1), label));
        }
        return options;
    }

    private List<Goal> citable() {
        return goals.orElse(List.of()).stream()
                .filter(goal -> goal.from() <= year)
                .toList();
    }

    Grounds grounds(Answers answers) {
        if (onlyAReason()) {
            return new Grounds(answers.text("reason"), List.of(), false, false);
        }
        List<String> chosen = answers.list(FIELD);
        List<Goal> citable = citable();
        List<CitedGoal> cited = IntStream.range(0, citable.size())
                .filter(i -> chosen.contains("g" + (i + 1)))
                .mapToObj(citable::get)
                .map(goal -> new CitedGoal(goal.text(), goal.from(), goal.to()))
                .toList();
        return new Grounds(answers.text("reason"), cited, true, chosen.contains(NONE_STATED));
    }
}
