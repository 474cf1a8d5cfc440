package jp.shimon.web.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeId;
import jp.shimon.reading.PaperFacts;
import jp.shimon.reading.Piece;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * 読み取りの報告をJSONで。
 *
 * @param lines every line and cell of the source, and what it was read as; without {@code use} it was not recognised
 * @param unrecognised those of them that were not
 * @param changes the drafts, once there are any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportJson(
        String sha256,
        String digest,
        String plan,
        PaperFacts paper,
        List<String> remarks,
        List<ItemJson> items,
        List<LineJson> unrecognised,
        List<LineJson> lines,
        @Nullable List<UUID> changes) {

    record LineJson(String where, String text, @Nullable String use) {}

    record DiscrepancyJson(String field, String where, String paper, String record) {}

    record FindingJson(String rule, String severity, String place, String text) {}

    /** {@code change}: as it could be sent to {@code POST /api/changes}. */
    record ItemJson(
            int no,
            String kind,
            String title,
            String drafter,
            List<String> obstacles,
            List<String> remarks,
            List<DiscrepancyJson> discrepancies,
            List<FindingJson> findings,
            @Nullable ChangeForm change) {}

    static ReportJson of(Report report, @Nullable List<ChangeId> changes, Locale locale) {
        return new ReportJson(
                report.sha256(),
                report.digest(),
                report.reading().plan(),
                report.reading().facts(),
                said(report.reading().remarks(), locale),
                report.entries().stream().map(entry -> item(entry, locale)).toList(),
                lines(report.reading().unrecognised().stream(), locale),
                lines(report.reading().pieces().stream(), locale),
                changes == null ? null : changes.stream().map(ChangeId::value).toList());
    }

    private static ItemJson item(Report.Entry entry, Locale locale) {
        return new ItemJson(
                entry.item().no(),
                entry.item().kind().name(),
                entry.item().title(),
                entry.drafter(),
                said(entry.obstacles(), locale),
                said(entry.item().remarks(), locale),
                entry.item().discrepancies().stream()
                        .map(d -> new DiscrepancyJson(d.field(), Words.of(d.where(), locale), d.paper(), d.record()))
                        .toList(),
                entry.findings().stream()
                        .map(f -> new FindingJson(
                                f.rule(), f.severity().name(), f.place(), Words.of(f.sentence(), locale)))
                        .toList(),
                entry.form());
    }

    private static List<LineJson> lines(Stream<Piece> pieces, Locale locale) {
        return pieces.map(piece -> new LineJson(
                        Words.of(piece.where(), locale),
                        piece.text(),
                        piece.use() == null ? null : piece.use().name()))
                .toList();
    }

    private static List<String> said(List<Sentence> sentences, Locale locale) {
        return sentences.stream().map(sentence -> Words.of(sentence, locale)).toList();
    }
}
