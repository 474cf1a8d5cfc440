package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shimon.consultation.PaperContent;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** 新旧対照の一行：one field that differs. A side that says nothing says so. */
record ComparisonRow(String field, String after, String before) {

    /** Only what differs, in the order of the sheet. */
    static List<ComparisonRow> of(PaperContent content, PaperContent.Entry entry) {
        if (entry.frame() != null) {
            return List.of(FrameTable.row(content, entry, entry.frame()).stated());
        }
        Rows rows = new Rows(content);
        if (entry.after().isEmpty()) {
            entry.before().forEach(before -> rows.pair(null, before));
        }
        entry.pairs().forEach(pair -> rows.pair(pair.after(), pair.before()));
        return List.copyOf(rows.found);
    }

    private ComparisonRow stated() {
        return new ComparisonRow(field, stated(after), stated(before));
    }

    private static String stated(String text) {
        return text.isEmpty() ? PaperWords.of("comparison.nothing") : text;
    }

    /** One field of a measure. */
    private interface Side {
        @Nullable
        String of(MeasureContent content);
    }

    /** Gathers them, content by content. */
    private static final class Rows {

        private final PaperContent content;
        private final List<ComparisonRow> found = new ArrayList<>();

        private Rows(PaperContent content) {
            this.content = content;
        }

        private void pair(@Nullable MeasureContent after, @Nullable MeasureContent before) {
            row("grid.title", text(after, MeasureContent::title), text(before, MeasureContent::title));
            row("grid.department", text(after, this::department), text(before, this::department));
            row("sheet.background", text(after, MeasureContent::background), text(before, MeasureContent::background));
            row("sheet.method", text(after, MeasureContent::method), text(before, MeasureContent::method));
            for (int year = content.years().from(); year <= content.years().to(); year++) {
                int of = year;
                named(
                        PaperWords.of("comparison.year", new FiscalYear(year).japanese()),
                        text(after, c -> YearCells.text(c, of)),
                        text(before, c -> YearCells.text(c, of)));
            }
            row("sheet.goal", text(after, Rows::goals), text(before, Rows::goals));
            for (int year = content.years().from(); year <= content.years().to(); year++) {
                int of = year;
                named(
                        PaperWords.of("comparison.plan", new FiscalYear(year).japanese()),
                        text(after, c -> String.join("\n", c.linesOf(of))),
                        text(before, c -> String.join("\n", c.linesOf(of))));
            }
        }

        private void row(String key, String after, String before) {
            named(PaperWords.of(key), after, before);
        }

        private void named(String name, String after, String before) {
            if (!after.equals(before)) {
                found.add(new ComparisonRow(name, after, before).stated());
            }
        }

        private String department(MeasureContent measure) {
            return content.departments().getOrDefault(measure.department(), measure.department());
        }

        private static String goals(MeasureContent measure) {
            return measure.statedGoals().stream().map(Rows::goal).collect(Collectors.joining("\n"));
        }

        private static String goal(Goal goal) {
            String from = new FiscalYear(goal.from()).japanese();
            String period = goal.from() == goal.to()
                    ? from
                    : PaperWords.of("sheet.range", from, new FiscalYear(goal.to()).japanese());
            return PaperWords.of("comparison.goal", goal.text(), period);
        }

        private static String text(@Nullable MeasureContent content, Side side) {
            return content == null ? "" : Objects.requireNonNullElse(side.of(content), "");
        }
    }
}
