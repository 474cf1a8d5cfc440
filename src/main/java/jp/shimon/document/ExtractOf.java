package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.Departure;
import jp.shimon.consultation.ItemView;
import jp.shimon.consultation.MeetingView;
import jp.shimon.consultation.OpinionView;
import jp.shimon.consultation.PaperContent;
import jp.shimon.consultation.Report;
import jp.shimon.consultation.ReportView;
import jp.shimon.document.Extract.Advice;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.VersionView;
import org.jspecify.annotations.Nullable;

/** 抄録を記録から：what was said behind closed doors is withheld, with a sentence in its place. */
final class ExtractOf {

    private final ExtractFacts facts;
    private final ConsultationView view;

    private ExtractOf(ExtractFacts facts) {
        this.facts = facts;
        this.view = facts.consultation();
    }

    static Extract of(ExtractFacts facts) {
        return new ExtractOf(facts).extract();
    }

    private Extract extract() {
        VersionView version = facts.decided().version();
        List<Extract.Change> changes = new ArrayList<>();
        for (PaperContent.Section section : facts.content().sections()) {
            section.items().forEach(entry -> changes.add(change(changes.size() + 1, section, entry)));
        }
        boolean asked = changes.stream().anyMatch(change -> !change.outcome().isEmpty());
        return new Extract(
                facts.decided().plan(),
                facts.decided().head().name(),
                version.no(),
                version.inForceFrom(),
                version.decidedOn(),
                asked ? advice(version.reportNo()) : null,
                List.copyOf(changes));
    }

    private Advice advice(int reportNo) {
        Optional<Report> earlier = view.earlierReports().stream()
                .filter(report -> report.no() == reportNo)
                .map(ReportView::report)
                .findFirst();
        return new Advice(
                view.committee().name(),
                PaperWords.of("extract.letter." + view.committee().type()),
                PaperWords.of("letter.outcome." + view.committee().type()),
                view.facts().letterNumber(),
                view.facts().issuedOn(),
                earlier.isPresent()
                        ? earlier.get().reportNumber()
                        : view.facts().reportNumber(),
                earlier.isPresent() ? earlier.get().reportedOn() : view.facts().reportedOn());
    }

    private Extract.Change change(int no, PaperContent.Section section, PaperContent.Entry entry) {
        PublicChange change = PublicChange.of(section, entry);
        ItemView item = view.items().stream()
                .filter(one -> one.change().toString().equals(entry.change()))
                .findFirst()
                .orElseThrow();
        boolean closed = view.meetings().stream().anyMatch(meeting -> closedFor(item, meeting));
        List<String> said = said(item);
        return new Extract.Change(
                no,
                change.kind(),
                change.kindName(),
                change.path(),
                change.title(),
                department(entry),
                change.reason(),
                ComparisonRow.of(facts.content(), entry),
                PublicChange.outcome(item),
                PublicChange.decision(item),
                closed ? List.of() : said,
                closed && !said.isEmpty()
                        ? PaperWords.of("extract.withheld." + view.committee().type())
                        : null,
                departure(item));
    }

    /** Whether it was deliberated on in a closed meeting, or in the closed part of one. */
    private static boolean closedFor(ItemView item, MeetingView meeting) {
        return meeting.deliberations().stream()
                .filter(said -> said.item().equals(item.id()))
                .anyMatch(said -> !meeting.openToPublic() || meeting.closing() != null || said.closing() != null);
    }

    /** The numbered opinions; where there are none, what the committee said of the item. */
    private List<String> said(ItemView item) {
        List<String> opinions = facts.opinions().stream()
                .filter(opinion -> opinion.item().equals(item.id()))
                .map(OpinionView::text)
                .toList();
        return opinions.isEmpty() ? Stream.ofNullable(item.opinion()).toList() : opinions;
    }

    /** Of the measure as it is now, else as it was. */
    private String department(PaperContent.Entry entry) {
        return Stream.concat(entry.after().stream(), entry.before().stream())
                .findFirst()
                .map(MeasureContent::department)
                .map(code ->
                        Objects.requireNonNull(facts.content().departments().getOrDefault(code, code)))
                .orElse("");
    }

    private @Nullable String departure(ItemView item) {
        return Departure.of(view).stream()
                .filter(departure -> departure.change().equals(item.change()))
                .map(Departure::reason)
                .findFirst()
                .orElse(null);
    }
}
