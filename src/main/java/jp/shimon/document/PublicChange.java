package jp.shimon.document;

import java.util.List;
import jp.shimon.change.ChangeKind;
import jp.shimon.consultation.ItemView;
import jp.shimon.consultation.PaperContent;
import jp.shimon.shared.Texts;

/**
 * 公表する変更：what the notice and the extract both say of one item, so that they cannot say different things. Neither a finding
 * nor an internal reason has a place here.
 *
 * @param path code path, such as Ⅲ-1-(1)-①
 * @param kindName what kind of change it is, in a word
 * @param reason paragraph by paragraph
 */
record PublicChange(String path, String title, ChangeKind kind, String kindName, List<String> reason) {

    static PublicChange of(PaperContent.Section section, PaperContent.Entry entry) {
        return new PublicChange(
                entry.path(),
                entry.called(),
                section.kind(),
                PaperWords.of("kind." + section.kind()),
                Texts.paragraphs(entry.reason().text()).stream()
                        .map(String::strip)
                        .toList());
    }

    String name() {
        return PaperWords.of("grid.numbered", path, title).strip();
    }

    static String outcome(ItemView item) {
        return item.outcome() == null ? "" : PaperWords.of("outcome." + item.outcome());
    }

    static String decision(ItemView item) {
        return item.decision() == null ? "" : PaperWords.of("adoption." + item.decision());
    }
}
