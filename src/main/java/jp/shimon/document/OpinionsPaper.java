package jp.shimon.document;

import java.util.List;
import jp.shimon.consultation.OpinionView;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** 附帯意見と対応方針の一覧。 */
final class OpinionsPaper {

    private OpinionsPaper() {}

    static PaperLayout of(LetterFacts facts) {
        String title = PaperWords.of("opinions.title." + facts.type(), facts.subject());
        List<List<Cell>> rows = facts.opinions().stream()
                .map(opinion -> List.of(
                        Cell.of(String.valueOf(opinion.no())),
                        Cell.of(opinion.title()),
                        Cell.of(opinion.text()),
                        Cell.of(department(facts, opinion)),
                        Cell.of(due(opinion.dueYear())),
                        Cell.of(policy(opinion))))
                .toList();
        LetterBody sheet = new LetterBody("", title, facts.paper().content().plan()).title();
        if (rows.isEmpty()) {
            sheet.words(Style.BODY, "opinions.none");
        }
        return sheet.table(
                        title,
                        List.of(50, 190, 280, 120, 100, 260),
                        Fit.GRID,
                        List.of(
                                PaperWords.of("grid.number"),
                                PaperWords.of("grid.title"),
                                PaperWords.of("opinions.text"),
                                PaperWords.of("grid.department"),
                                PaperWords.of("opinions.due"),
                                PaperWords.of("opinions.policy")),
                        rows)
                .layout();
    }

    private static String department(LetterFacts facts, OpinionView opinion) {
        return facts.paper().content().departments().getOrDefault(opinion.department(), opinion.department());
    }

    private static String due(@Nullable Integer year) {
        return year == null ? "" : new FiscalYear(year).japanese();
    }

    private static String policy(OpinionView opinion) {
        return opinion.policy() == null ? PaperWords.of("opinions.open") : opinion.policy();
    }
}
