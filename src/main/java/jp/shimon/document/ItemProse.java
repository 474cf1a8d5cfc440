package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.shimon.change.ChangeKind;
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
        Line heading = new Line(Style.ITEM, heading(entry));
        List<Line> lines = new ArrayList<>();
        lines.add(newPage ? heading.onNewPage() : heading);
        lines.addAll(body(entry.reason().purpose()));
        // the rating stands in the same paragraph
        lines.addAll(body(told(entry) + rating(entry)));
        List<Line> content = body(entry.reason().text());
        if (!content.isEmpty()) {
            lines.add(new Line(Style.LABEL, PaperWords.of("content", kind)));
            lines.addAll(content);
        }
        return lines;
    }

    static String heading(PaperContent.Entry entry) {
        return PaperWords.of("item", entry.no(), entry.called());
    }

    static List<String> paragraphs(@Nullable String text) {
        return Texts.paragraphs(text).stream().map(String::strip).toList();
    }

    /** 経緯 */
    static String told(PaperContent.Entry entry) {
        String told = entry.reason().circumstances();
        return told == null ? "" : told.stripTrailing();
    }

    /** 評価文。 Without a confirmed rating its reason would lead nowhere. */
    static String rating(PaperContent.Entry entry) {
        return entry.rated().isEmpty() ? "" : rating(entry.reason().ratingReason(), entry.rated());
    }

    private static String result(PaperContent.Rated rated) {
        String year = new FiscalYear(rated.fiscalYear()).japanese();
        String result = PaperWords.of("rating." + rated.period(), year, rated.label());
        return rated.of() == null ? result : PaperWords.of("rating.of", String.valueOf(rated.of()), result);
    }

    private static List<Line> body(@Nullable String text) {
        return paragraphs(text).stream().map(line -> new Line(Style.BODY, line)).toList();
    }

    private static String rating(@Nullable String because, List<PaperContent.Rated> rated) {
        String result = rated.stream().map(ItemProse::result).collect(Collectors.joining());
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
