package jp.shimon.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.YearPlan;
import jp.shimon.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** V13：三年度以上続けて同じ記載。 An arrow or a merged cell says once what lasts, and is not meant. */
@Component
class SameYears implements Rule {

    private static final int MANY = 3;

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return dossier.written().stream()
                .filter(side -> !NoEndState.untouched(side.content(), dossier.onlyBefore()))
                .flatMap(side -> Stream.concat(
                        of(side, "schedule", cells(side.content())), of(side, "yearPlans", lines(side.content()))));
    }

    private static Map<Integer, String> cells(MeasureContent content) {
        return content.entries().stream()
                .filter(entry -> entry.from() == entry.to())
                .collect(Collectors.toMap(ScheduleEntry::from, entry -> Passage.folded(entry.text()), (a, b) -> a));
    }

    private static Map<Integer, String> lines(MeasureContent content) {
        return content.plans().stream()
                .collect(Collectors.toMap(
                        YearPlan::year, plan -> Passage.folded(String.join("\n", plan.lines())), (a, b) -> a));
    }

    private static Stream<Finding> of(Side side, String part, Map<Integer, String> texts) {
        return runs(new TreeMap<>(texts)).stream()
                .filter(run -> run.size() >= MANY)
                .map(run -> Finding.saying(
                        "same",
                        "V13",
                        Severity.W,
                        side.at(part + "." + run.get(0)),
                        new FiscalYear(run.get(0)),
                        new FiscalYear(
                                run.stream().max(Comparator.naturalOrder()).orElseThrow())));
    }

    /** Years that follow each other and say the same. */
    private static List<List<Integer>> runs(SortedMap<Integer, String> texts) {
        List<List<Integer>> runs = new ArrayList<>();
        texts.forEach((year, text) -> {
            boolean goesOn = text.equals(texts.get(year - 1));
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(year);
        });
        return runs;
    }
}
