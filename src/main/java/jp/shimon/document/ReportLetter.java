package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import jp.shimon.consultation.ConsultationFacts;
import jp.shimon.consultation.ItemView;
import jp.shimon.consultation.OpinionView;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.shared.Era;

/** 答申書：委員会から市長へ。 It quotes number and date of the letter that it answers. A draft until the report is on record. */
final class ReportLetter {

    private ReportLetter() {}

    static PaperLayout of(LetterFacts facts) {
        ConsultationFacts dates = facts.consultation().facts();
        boolean advisory = facts.consultation().committee().advisory();
        LetterBody sheet = new LetterBody(
                dates.reportNumber() == null && !advisory ? PaperWords.of("letter.draft") : "",
                PaperWords.of("letter.report.title." + facts.type(), facts.subject()),
                facts.paper().content().plan());
        if (!advisory) {
            sheet.dated(dates.reportNumber(), dates.reportedOn())
                    .words(Style.PLAIN, "letter.to", facts.mayor())
                    .line(Style.RIGHT, facts.chair());
        }
        sheet.title().line(Style.BODY, answered(dates, facts)).words(Style.CENTRE, "letter.below");
        results(sheet, facts);
        opinions(sheet, facts);
        return sheet.words(Style.RIGHT, "letter.end").layout();
    }

    private static String answered(ConsultationFacts dates, LetterFacts facts) {
        String key = "letter.report.body." + facts.type();
        return dates.letterNumber() == null || dates.issuedOn() == null
                ? PaperWords.of(key)
                : PaperWords.of(key + ".quoting", Era.date(dates.issuedOn()), dates.letterNumber());
    }

    private static void results(LetterBody sheet, LetterFacts facts) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ItemView item : facts.answered()) {
            rows.add(List.of(
                    Cell.of(PaperWords.of("grid.numbered", item.paperNo(), item.title())),
                    Cell.of(PaperWords.of("outcome." + item.outcome()))));
        }
        sheet.words(Style.SECTION, "letter.results." + facts.type())
                .table(
                        PaperWords.of("letter.results." + facts.type()),
                        List.of(560, 440),
                        Fit.ROOMY,
                        List.of(PaperWords.of("letter.item"), PaperWords.of("letter.outcome." + facts.type())),
                        rows);
        facts.answered().stream()
                .filter(item -> item.amendment() != null)
                .forEach(item -> sheet.words(Style.LABEL, "letter.amended", item.paperNo())
                        .text(item.amendment()));
    }

    private static void opinions(LetterBody sheet, LetterFacts facts) {
        if (facts.opinions().isEmpty()) {
            return;
        }
        sheet.words(Style.SECTION, "letter.opinions." + facts.type());
        for (ItemView item : facts.answered()) {
            List<OpinionView> about = facts.opinionsOn(item);
            if (!about.isEmpty()) {
                sheet.line(Style.LABEL, PaperWords.of("grid.numbered", item.paperNo(), item.title()));
                about.forEach(opinion -> sheet.words(Style.PLAIN, "item", opinion.no(), opinion.text()));
            }
        }
    }
}
