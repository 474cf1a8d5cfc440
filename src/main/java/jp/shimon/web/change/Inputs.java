package jp.shimon.web.change;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import jp.shimon.web.page.Wrongs;
import org.jspecify.annotations.Nullable;

/** 記録の項目名を、画面の入力欄の名前にする。 */
final class Inputs {

    private static final Pattern SCHEDULE = Pattern.compile("after\\.schedule\\[(\\d+)].*");
    private static final Pattern GOAL = Pattern.compile("after\\.goals\\[(\\d+)](?:\\.(\\w+))?");
    private static final Pattern YEAR_PLAN = Pattern.compile("after\\.yearPlans\\[(\\d+)].*");
    private static final Pattern PART = Pattern.compile("after\\[(\\d+)]\\.(\\w+).*");
    private static final Pattern PLACE = Pattern.compile("after\\.(schedule|yearPlans)\\.(\\d+)");

    private final Written written;

    Inputs(Written written) {
        this.written = written;
    }

    /** What is wrong, at its inputs; an input that was left empty is told just that. */
    Wrongs wrongs(Refused refused) {
        List<Violation> violations = refused.violations().stream()
                .map(violation -> leftEmpty(violation) ? Violation.of(violation.field(), "required") : violation)
                .toList();
        return Wrongs.of(new Refused(refused.why(), violations), this::of);
    }

    private boolean leftEmpty(Violation violation) {
        String input = of(violation.field());
        boolean year = violation.rule().equals("unreadable") || violation.rule().equals("year.range");
        return year && !input.isEmpty() && written.typed().text(input).isBlank();
    }

    /** Empty for what no single input is to blame for. */
    String of(String field) {
        Matcher schedule = SCHEDULE.matcher(field);
        if (schedule.matches()) {
            return "cell." + written.firstYears().get(Integer.parseInt(schedule.group(1)));
        }
        Matcher goal = GOAL.matcher(field);
        if (goal.matches()) {
            return goal(Integer.parseInt(goal.group(1)), goal.group(2));
        }
        Matcher yearPlan = YEAR_PLAN.matcher(field);
        if (yearPlan.matches()) {
            return "yearPlan."
                    + written.yearPlans()
                            .get(Integer.parseInt(yearPlan.group(1)))
                            .year();
        }
        return whole(field);
    }

    private String goal(int no, @Nullable String part) {
        List<Typed.GoalRow> rows = written.goalRows();
        return "goal." + rows.get(no).no() + "." + (part == null ? "from" : part);
    }

    private static String whole(String field) {
        Matcher part = PART.matcher(field);
        if (part.matches()) {
            return Parts.at(
                    Integer.parseInt(part.group(1)), part.group(2).equals("department") ? "department" : "title");
        }
        if (field.startsWith("after.relatedDepartments")) {
            return "after.relatedDepartments";
        }
        if (field.startsWith("concurWith")) {
            return "concurWith";
        }
        return switch (field) {
            case "review" -> "review.fiscalYear";
            case "reason" -> "reason.text";
            case "after.schedule",
                    "after.goals",
                    "after.yearPlans",
                    "after",
                    "kind",
                    "plan",
                    "measure",
                    "parent",
                    "node" -> "";
            default -> field.startsWith("proceed[") || field.startsWith("measure[") ? "" : field;
        };
    }

    /** The input that a finding speaks of; empty where there is none, as on the side before the change. */
    static String ofPlace(String place) {
        Matcher by = PLACE.matcher(place);
        if (by.matches()) {
            return (by.group(1).equals("schedule") ? "cell." : "yearPlan.") + by.group(2);
        }
        Matcher goal = GOAL.matcher(place);
        if (goal.matches()) {
            return "goal." + goal.group(1) + "." + (goal.group(2) == null ? "text" : goal.group(2));
        }
        return switch (place) {
            case "after.goals" -> "goals";
            case "after.title", "after.background", "after.method", "after.relatedDepartments" -> place;
            default -> place.startsWith("reason.") ? place : "";
        };
    }
}
