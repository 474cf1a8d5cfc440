package jp.shimon.plan.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shimon.plan.Goal;
import jp.shimon.plan.PlanForm.ResultForm;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.FiscalYears;
import jp.shimon.shared.HalfYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 取組内容、目標、計画概要、実績の表を読み、それぞれの取組項目に加える。 */
final class ListReader {

    private final List<Sheet> sheets;
    private final Drafts drafts;
    private final List<Violation> violations;

    ListReader(List<Sheet> sheets, Drafts drafts, List<Violation> violations) {
        this.sheets = sheets;
        this.drafts = drafts;
        this.violations = violations;
    }

    /** What the file has a place for. */
    Set<Part> read() {
        Set<Part> stated = EnumSet.noneOf(Part.class);
        listed("contents", "title", "status", "lastYear", "background", "method")
                .ifPresent(rows -> {
                    stated.addAll(Set.of(Part.STATUS, Part.BACKGROUND, Part.METHOD));
                    contents(rows);
                });
        listed("goals", "title", "goal", "from", "to", "kind", "target").ifPresent(rows -> {
            stated.add(Part.GOALS);
            goals(rows);
        });
        listed("yearPlans", "title", "year", "lines").ifPresent(rows -> {
            stated.add(Part.YEAR_PLANS);
            yearPlans(rows);
        });
        listed("results", "title", "year", "period", "result", "rating").ifPresent(this::results);
        return stated;
    }

    private Optional<Listed> listed(String name, String... columns) {
        List<String> names = new ArrayList<>(Arrays.asList(columns));
        names.add("code");
        return sheets.stream()
                .filter(sheet -> SheetWords.means("sheet." + name, sheet.name()))
                .map(sheet -> new Listed(sheet, names, drafts, violations))
                .filter(Listed::hasHeading)
                .findFirst();
    }

    private void contents(Listed rows) {
        for (Optional<Drafts.Measure> next = rows.next(); next.isPresent(); next = rows.next()) {
            Drafts.Measure measure = next.get();
            String status = rows.text("status");
            measure.status = status.isBlank() ? null : Statuses.read(status, rows.at("status"), violations);
            measure.lastYear = rows.text("lastYear").isBlank() ? null : rows.year("lastYear");
            measure.background = rows.textOrNull("background");
            measure.method = rows.textOrNull("method");
            for (String part : List.of("lastYear", "background", "method")) {
                measure.at.put(part, rows.at(part));
            }
        }
    }

    private void goals(Listed rows) {
        for (Optional<Drafts.Measure> next = rows.next(); next.isPresent(); next = rows.next()) {
            Drafts.Measure measure = next.get();
            if (measure.goals == null) {
                measure.goals = new ArrayList<>();
            }
            if (SheetWords.means("none", rows.text("goal")) && rows.text("from").isBlank()) {
                continue;
            }
            FiscalYears years = period(rows);
            if (years != null) {
                measure.at.put("goals[" + measure.goals.size() + "]", rows.at("goal"));
                measure.goals.add(new Goal(
                        rows.text("goal"),
                        years.from().value(),
                        years.to().value(),
                        kind(rows),
                        rows.textOrNull("target")));
            }
        }
    }

    /** From and to in two columns, or both in the first: 令和5年度～令和7年度. */
    private @Nullable FiscalYears period(Listed rows) {
        try {
            FiscalYears first = FiscalYears.parse(rows.text("from"));
            if (rows.text("to").isBlank()) {
                return first;
            }
            return new FiscalYears(first.from(), FiscalYear.parse(rows.text("to")));
        } catch (Refused refused) {
            violations.add(rows.at("from").at(refused.violations().get(0)));
            return null;
        }
    }

    private Goal.@Nullable Kind kind(Listed rows) {
        String text = rows.text("kind");
        for (Goal.Kind kind : Goal.Kind.values()) {
            if (SheetWords.means("kind." + kind, text)) {
                return kind;
            }
        }
        if (!text.isBlank()) {
            List<String> words = Arrays.stream(Goal.Kind.values())
                    .map(kind -> SheetWords.first("kind." + kind))
                    .toList();
            rows.complain("kind", "exchange.word", text, String.join(" / ", words));
        }
        return null;
    }

    private void yearPlans(Listed rows) {
        for (Optional<Drafts.Measure> next = rows.next(); next.isPresent(); next = rows.next()) {
            Integer year = rows.year("year");
            if (year != null) {
                List<String> lines = next.get().yearPlans.computeIfAbsent(year, none -> new ArrayList<>());
                lines.add(rows.text("lines"));
                next.get().at.put("yearPlans", rows.at("lines"));
            }
        }
    }

    private void results(Listed rows) {
        for (Optional<Drafts.Measure> next = rows.next(); next.isPresent(); next = rows.next()) {
            boolean half = HalfYear.isMeant(rows.text("year"));
            Integer year = half ? halfYear(rows) : rows.year("year");
            String period = half ? "FIRST_HALF" : period(rows.text("period"), rows);
            if (year != null && period != null) {
                Drafts.Measure measure = next.get();
                measure.at.put("results[" + measure.results.size() + "]", rows.at("result"));
                measure.at.put("results[" + measure.results.size() + "].rating", rows.at("rating"));
                measure.results.add(new ResultForm(year, period, rows.textOrNull("result"), rows.textOrNull("rating")));
            }
        }
    }

    private @Nullable Integer halfYear(Listed rows) {
        try {
            HalfYear half = HalfYear.parse(rows.text("year"));
            if (half.second()) {
                rows.complain("year", "exchange.secondHalf");
            }
            return half.year().value();
        } catch (Refused refused) {
            violations.add(rows.at("year").at(refused.violations().get(0)));
            return null;
        }
    }

    private @Nullable String period(String text, Listed rows) {
        for (String period : List.of("FIRST_HALF", "FULL_YEAR")) {
            if (SheetWords.means("period." + period, text)) {
                return period;
            }
        }
        if (text.isBlank()) {
            return "FULL_YEAR";
        }
        rows.complain(
                "period",
                "exchange.word",
                text,
                SheetWords.first("period.FIRST_HALF") + " / " + SheetWords.first("period.FULL_YEAR"));
        return null;
    }
}
