package jp.shimon.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Finding;
import jp.shimon.consultation.ConsultationFacts;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.DecisionView;
import jp.shimon.consultation.ItemView;
import jp.shimon.document.DecisionFacts.Matter;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.shared.Era;
import jp.shimon.shared.Words;
import org.jspecify.annotations.Nullable;

/** 起案用紙：決裁欄、伺い文、文書番号、議題と指摘、経路。 For the office alone, never for the committee. */
final class DecisionSheet {

    private final DecisionFacts facts;
    private final @Nullable ConsultationView consultation;
    private final String title;
    private final LetterBody sheet;
    private int part;

    private DecisionSheet(DecisionFacts facts) {
        ChangeView first = facts.matters().get(0).change();
        this.facts = facts;
        this.consultation = facts.consultation();
        this.title = consultation == null
                ? first.head().title()
                : consultation.head().title();
        this.sheet = new LetterBody(PaperWords.of("decision.internal"), title, first.planName());
    }

    static PaperLayout of(DecisionFacts facts) {
        return new DecisionSheet(facts).layout();
    }

    private PaperLayout layout() {
        sheet.words(Style.PLAIN, "decision.sheet").title();
        StampTable.of(facts.boxes()).forEach(sheet::add);
        if (!facts.voided().isEmpty()) {
            sheet.words(Style.NOTE, "decision.voided");
            facts.voided()
                    .forEach(box -> sheet.words(
                            Style.NOTE,
                            "decision.voidedBox",
                            StampTable.whose(box),
                            String.join(PaperWords.of("decision.gap"), StampTable.said(box))));
        }
        sheet.line(Style.BODY, ask());
        if (consultation != null) {
            numbers(consultation);
        }
        section("decision.matters");
        facts.matters().forEach(this::matter);
        acts();
        return sheet.layout();
    }

    private void section(String key) {
        sheet.words(Style.SECTION, "letter.part", ++part, PaperWords.of(key));
    }

    private String ask() {
        String plan = facts.matters().get(0).change().planName();
        if (consultation == null) {
            return PaperWords.of("decision.ask.change", plan);
        }
        boolean answered = consultation.items().stream().anyMatch(item -> item.outcome() != null);
        String what = (answered ? "decision.ask.adopt." : "decision.ask.consult.")
                + consultation.committee().type();
        return PaperWords.of(what, plan, consultation.committee().name());
    }

    private void numbers(ConsultationView view) {
        ConsultationFacts dates = view.facts();
        List<List<Cell>> rows = new ArrayList<>();
        fact(rows, "decision.letter." + view.committee().type(), numbered(dates.letterNumber(), dates.issuedOn()));
        fact(rows, "decision.report." + view.committee().type(), numbered(dates.reportNumber(), dates.reportedOn()));
        for (DecisionView decision : view.decisions()) {
            String key = "decision.decided." + decision.step()
                    + (decision.step().equals(DecisionView.CONSULT)
                            ? "." + view.committee().type()
                            : "");
            fact(
                    rows,
                    key,
                    PaperWords.of(
                            "decision.by",
                            numbered(decision.documentNumber(), decision.decidedOn()),
                            decision.decider()));
        }
        digests(rows, dates);
        if (!rows.isEmpty()) {
            section("decision.numbers");
            sheet.facts(PaperWords.of("decision.numbers"), rows);
        }
    }

    /** Of the paper as issued, and of each correction. */
    private void digests(List<List<Cell>> rows, ConsultationFacts dates) {
        fact(rows, "decision.digest", dates.digest());
        facts.papers().stream()
                .filter(version -> version.no() > 0)
                .forEach(version -> rows.add(List.of(
                        Cell.of(PaperWords.of("decision.digest.corrected", version.no()))
                                .with(Look.SIDE),
                        Cell.of(version.digest()))));
    }

    private static void fact(List<List<Cell>> rows, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            rows.add(LetterBody.fact(key, text));
        }
    }

    private static String numbered(@Nullable String number, @Nullable LocalDate day) {
        String on = day == null ? "" : Era.date(day);
        return PaperWords.of("grid.numbered", number == null ? "" : number, on).strip();
    }

    private void matter(Matter matter) {
        ChangeView view = matter.change();
        ItemView item = consultation == null
                ? null
                : consultation.items().stream()
                        .filter(one -> one.change().equals(view.head().id()))
                        .findFirst()
                        .orElse(null);
        String no = item == null ? "" : item.paperNo();
        sheet.line(
                Style.ITEM,
                PaperWords.of("grid.numbered", no, view.head().title()).strip());
        List<List<Cell>> rows = new ArrayList<>();
        fact(rows, "decision.kind", PaperWords.of("decision.kind." + view.head().kind()));
        fact(rows, "decision.place", String.join(PaperWords.of("grid.separator"), view.paths()));
        fact(rows, "decision.drafter", PaperWords.of("grid.numbered", matter.department(), matter.drafter()));
        fact(rows, "decision.gist", view.reason().text());
        if (item != null && item.outcome() != null) {
            fact(rows, "decision.outcome", PaperWords.of("outcome." + item.outcome()));
        }
        if (item != null && item.decision() != null) {
            fact(rows, "notice.decision", PaperWords.of("adoption." + item.decision()));
            fact(rows, "decision.reason", item.decisionReason());
        }
        sheet.facts(view.head().title(), rows);
        findings(view);
    }

    private void findings(ChangeView view) {
        if (view.findings().isEmpty()) {
            sheet.words(Style.NOTE, "decision.findings.none");
            return;
        }
        sheet.table(
                PaperWords.of("decision.findings"),
                List.of(120, 260, 620),
                Fit.GRID,
                List.of(
                        PaperWords.of("decision.rule"),
                        PaperWords.of("decision.where"),
                        PaperWords.of("decision.findings")),
                view.findings().stream().map(finding -> finding(view, finding)).toList());
    }

    private static List<Cell> finding(ChangeView view, Finding finding) {
        List<String> said = new ArrayList<>(List.of(Words.of(finding.sentence(), Locale.JAPANESE)));
        view.reasonsFor(finding).forEach(reason -> said.add(PaperWords.of("decision.because", reason)));
        String severity = PaperWords.of("decision.severity." + finding.severity());
        return List.of(
                Cell.of(PaperWords.of("grid.numbered", finding.rule(), severity)),
                Cell.of(Words.of(finding.where(), Locale.JAPANESE)),
                new Cell(said, 1, 1, List.of()));
    }

    private void acts() {
        section("decision.acts");
        sheet.table(
                PaperWords.of("decision.acts"),
                List.of(270, 170, 560),
                Fit.ROOMY,
                List.of(PaperWords.of("decision.when"), PaperWords.of("decision.who"), PaperWords.of("decision.what")),
                facts.acts().stream()
                        .map(act -> List.of(
                                Cell.of(act.when()),
                                Cell.of(act.who()),
                                Cell.of(act.reason() == null ? act.what() : act.what() + "\n" + act.reason())))
                        .toList());
    }
}
