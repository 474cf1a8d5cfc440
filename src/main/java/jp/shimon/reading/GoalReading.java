package jp.shimon.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.plan.Goal;
import org.jspecify.annotations.Nullable;

/** 目標を読む：text, period, target. Its kind stands in no paper: it is the record's where the goal is the same. */
final class GoalReading {

    private static final Pattern TARGET = Terms.pattern("sheet.target", "(.+)", "(.+)");

    private GoalReading() {}

    static List<Goal> of(List<SheetPart.GoalRow> rows, @Nullable List<Goal> record) {
        return rows.stream()
                .map(row -> goal(row, record == null ? List.of() : record))
                .toList();
    }

    private static Goal goal(SheetPart.GoalRow row, List<Goal> record) {
        Matcher target = TARGET.matcher(row.text());
        boolean aimed = target.matches();
        Goal read = new Goal(
                aimed ? target.group(1) : row.text(), row.from(), row.to(), null, aimed ? target.group(2) : null);
        return record.stream().filter(known -> same(read, known)).findFirst().orElse(read);
    }

    private static boolean same(Goal read, Goal known) {
        String target = known.target() == null || known.target().isBlank() ? null : known.target();
        return Layout.same(read.text(), known.text())
                && read.from() == known.from()
                && read.to() == known.to()
                && java.util.Objects.equals(read.target(), target);
    }
}
