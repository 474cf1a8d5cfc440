package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shimon.consultation.PaperContent;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.plan.Goal;
import jp.shimon.plan.MeasureContent;
import jp.shimon.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** 新旧対照表：変わるところだけを、変更後と変更前で並べる。 */
final class ComparisonPaper {

    private final PaperContent content;
    private final List<List<Cell>> rows = new ArrayList<>();

    private ComparisonPaper(PaperContent content) {
        this.content = content;
    }

    static PaperLayout of(LetterFacts facts) {
        PaperContent content = facts.paper().content();
        LetterBody sheet = new LetterBody(
                        facts.paper().draft() ? PaperWords.of("letter.draft") : "",
                        PaperWords.of("comparison.title", content.plan()),
                        content.plan())
                .title();
        for (PaperContent.Section section : content.sections()) {
            for (PaperContent.Entry entry : section.items()) {
                entry(sheet, content, section, entry);
            }
        }
        return sheet.layout();
    }

    private static void entry(
            LetterBody sheet, PaperContent content, PaperContent.Section section, PaperContent.Entry entry) {
        String name = PaperWords.of("grid.numbered", entry.path(), entry.called());
        sheet.line(Style.LABEL, name);
        ComparisonPaper table = new ComparisonPaper(content);
        if (entry.after().isEmpty()) {
            entry.before().forEach(before -> table.pair(null, before));
        }
        entry.pairs().forEach(pair -> table.pair(pair.after(), pair.before()));
        sheet.table(
                name,
                List.of(230, 385, 385),
                Fit.ROOMY,
                List.of(
                        PaperWords.of("comparison.field"),
                        PaperWords.of("grid.after", section.kind()),
                        PaperWords.of("grid.before", section.kind())),
                table.rows);
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
        row("sheet.goal", text(after, ComparisonPaper::goals), text(before, ComparisonPaper::goals));
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

    /** Only what differs; the side that says nothing says so. */
    private void named(String name, String after, String before) {
        if (!after.equals(before)) {
            rows.add(List.of(Cell.of(name).with(PaperLayout.Look.SIDE), side(after), side(before)));
        }
    }

    private static Cell side(String text) {
        return Cell.of(text.isEmpty() ? PaperWords.of("comparison.nothing") : text);
    }

    private String department(MeasureContent measure) {
        return content.departments().getOrDefault(measure.department(), measure.department());
    }

    private static String goals(MeasureContent measure) {
        return measure.statedGoals().stream().map(ComparisonPaper::goal).collect(Collectors.joining("\n"));
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

    /** One field of a measure. */
    private interface Side {
        @Nullable
        String of(MeasureContent content);
    }
}
