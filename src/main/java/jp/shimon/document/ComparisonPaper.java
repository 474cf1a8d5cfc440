package jp.shimon.document;

import java.util.List;
import jp.shimon.consultation.PaperContent;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Style;

/** 新旧対照表：変わるところだけを、変更後と変更前で並べる。 */
final class ComparisonPaper {

    private ComparisonPaper() {}

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
        sheet.line(Style.LABEL, name)
                .table(
                        name,
                        List.of(230, 385, 385),
                        Fit.ROOMY,
                        List.of(
                                PaperWords.of("comparison.field"),
                                PaperWords.of("grid.after", section.kind()),
                                PaperWords.of("grid.before", section.kind())),
                        ComparisonRow.of(content, entry).stream()
                                .map(ComparisonPaper::row)
                                .toList());
    }

    private static List<Cell> row(ComparisonRow row) {
        return List.of(Cell.of(row.field()).with(Look.SIDE), Cell.of(row.after()), Cell.of(row.before()));
    }
}
