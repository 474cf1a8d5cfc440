package jp.shimon.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.document.PaperLayout.Table;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.PlanView;
import jp.shimon.plan.VersionView;
import jp.shimon.shared.Era;
import jp.shimon.shared.FiscalYear;

/** 計画書の表紙：計画の名称、期間、版、いつから、どの決定によるか。 */
final class BookCover {

    private final BookFacts facts;
    private final PlanView plan;
    private final List<List<Cell>> rows = new ArrayList<>();

    private BookCover(BookFacts facts) {
        this.facts = facts;
        this.plan = facts.plan();
    }

    static List<Block> of(BookFacts facts) {
        return new BookCover(facts).blocks();
    }

    private List<Block> blocks() {
        period();
        if (facts.part()) {
            row("book.part", facts.place());
        }
        if (facts.supposed()) {
            row("book.version", PaperWords.of("book.supposed"));
        } else {
            version(plan.version());
        }
        row("book.asOf", PaperWords.of("book.on", Era.date(plan.asOf())));
        row("book.measures", measures());
        String name = PaperWords.of("book.facts");
        return List.of(new Line(Style.COVER, plan.name()), new Table(name, List.of(240, 760), 0, Fit.ROOMY, rows));
    }

    private void row(String key, String text) {
        rows.add(LetterBody.fact(key, text));
    }

    private void period() {
        String from = new FiscalYear(plan.fiscalYears().from()).both();
        row(
                "frame.years",
                PaperWords.of(
                        "sheet.range", from, new FiscalYear(plan.fiscalYears().to()).both()));
    }

    private void version(VersionView version) {
        row("book.version", PaperWords.of("book.versionNo", version.no()));
        row("book.inForce", PaperWords.of("book.from", Era.date(plan.inForceFrom())));
        LocalDate decided = version.decidedOn();
        if (decided != null) {
            row("book.decided", Era.date(decided));
        }
        row("book.cause", PaperWords.of("book.cause." + version.cause()));
        String number = version.letterNumber();
        if (number != null) {
            row("book.letter", number);
        }
    }

    private String measures() {
        List<PlanView.Entry> all = plan.measures();
        long ended = all.stream()
                .filter(entry -> entry.content().state() != MeasureStatus.ACTIVE)
                .count();
        return ended == 0
                ? PaperWords.of("book.count", PaperWords.number(all.size()))
                : PaperWords.of("book.countEnded", PaperWords.number(all.size()), PaperWords.number(ended));
    }
}
