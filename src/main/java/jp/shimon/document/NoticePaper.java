package jp.shimon.document;

import java.util.List;
import jp.shimon.consultation.ConsultationFacts;
import jp.shimon.consultation.DecisionView;
import jp.shimon.consultation.Departure;
import jp.shimon.consultation.PaperContent;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.shared.Era;
import org.jspecify.annotations.Nullable;

/** 公表文：what changed, why, on whose advice, and where the decision departs from it. For the city's own page. */
final class NoticePaper {

    private NoticePaper() {}

    static PaperLayout of(LetterFacts facts) {
        PaperContent content = facts.paper().content();
        ConsultationFacts dates = facts.consultation().facts();
        LetterBody sheet = new LetterBody(
                dates.publishedOn() == null ? PaperWords.of("letter.draft") : "",
                PaperWords.of("notice.title", content.plan()),
                content.plan());
        sheet.dated(null, dates.publishedOn()).title().line(Style.BODY, decided(facts));
        sheet.words(Style.SECTION, "notice.changed");
        for (PaperContent.Section section : content.sections()) {
            section.items().forEach(entry -> item(sheet, PublicChange.of(section, entry)));
        }
        results(sheet, facts);
        departures(sheet, facts);
        return sheet.layout();
    }

    private static String decided(LetterFacts facts) {
        @Nullable
        DecisionView decision = facts.consultation().decisions().stream()
                .filter(one -> one.step().equals(DecisionView.ADOPT))
                .reduce((first, last) -> last)
                .orElse(null);
        return decision == null
                ? PaperWords.of("notice.undecided", facts.paper().content().plan())
                : PaperWords.of(
                        "notice.decided." + facts.type(),
                        facts.consultation().committee().name(),
                        Era.date(decision.decidedOn()),
                        facts.paper().content().plan());
    }

    private static void item(LetterBody sheet, PublicChange change) {
        sheet.line(Style.LABEL, change.name()).words(Style.PLAIN, "notice.kind", change.kindName());
        change.reason().forEach(paragraph -> sheet.line(Style.BODY, paragraph));
    }

    private static void results(LetterBody sheet, LetterFacts facts) {
        List<List<Cell>> rows = facts.answered().stream()
                .map(item -> List.of(
                        Cell.of(item.title()),
                        Cell.of(PublicChange.outcome(item)),
                        Cell.of(PublicChange.decision(item))))
                .toList();
        sheet.words(Style.SECTION, "notice.results")
                .table(
                        PaperWords.of("notice.results"),
                        List.of(480, 290, 230),
                        Fit.ROOMY,
                        List.of(
                                PaperWords.of("grid.title"),
                                PaperWords.of("letter.outcome." + facts.type()),
                                PaperWords.of("notice.decision")),
                        rows);
    }

    private static void departures(LetterBody sheet, LetterFacts facts) {
        List<Departure> departures = Departure.of(facts.consultation());
        if (!departures.isEmpty()) {
            sheet.words(Style.SECTION, "notice.departures");
            departures.forEach(
                    departure -> sheet.line(Style.LABEL, departure.title()).text(departure.reason()));
        }
    }
}
