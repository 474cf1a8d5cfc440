package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.Reason;
import jp.shimon.consultation.PaperContent;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Texts;
import org.jspecify.annotations.Nullable;

/** 項目の文章：目的、経緯と評価、変更内容（追加内容）。 */
final class ItemProse {

    private ItemProse() {}

    static List<Line> of(ChangeKind kind, PaperContent.Entry entry, boolean newPage) {
        Reason reason = entry.reason();
        Line heading = new Line(
                Style.ITEM, PaperWords.of("item", entry.no(), entry.after().title()));
        List<Line> lines = new ArrayList<>();
        lines.add(newPage ? heading.onNewPage() : heading);
        lines.addAll(body(reason.purpose()));
        lines.addAll(body(circumstances(reason, entry.rated())));
        List<Line> content = body(reason.text());
        if (!content.isEmpty()) {
            lines.add(new Line(Style.LABEL, PaperWords.of("content", kind)));
            lines.addAll(content);
        }
        return lines;
    }

    private static List<Line> body(@Nullable String text) {
        return Texts.paragraphs(text).stream()
                .map(line -> new Line(Style.BODY, line.strip()))
                .toList();
    }

    /** The rating stands in the same paragraph; without a confirmed one its reason would lead nowhere. */
    private static String circumstances(Reason reason, PaperContent.@Nullable Rated rated) {
        String told =
                reason.circumstances() == null ? "" : reason.circumstances().stripTrailing();
        return rated == null ? told : told + rating(reason.ratingReason(), rated);
    }

    private static String rating(@Nullable String because, PaperContent.Rated rated) {
        String year = new FiscalYear(rated.fiscalYear()).japanese();
        String result = PaperWords.of("rating." + rated.period(), year, rated.label());
        if (Texts.blank(because)) {
            return result;
        }
        String reason = String.valueOf(because).strip();
        String comma = PaperWords.of("sentence.comma");
        if (reason.endsWith(comma)) {
            reason = reason.substring(0, reason.length() - comma.length());
        }
        // a reason typed as a sentence of its own is left to be one
        boolean sentence = reason.endsWith(PaperWords.of("sentence.end"));
        return sentence ? reason + result : PaperWords.of("rating.because", reason, result);
    }
}
