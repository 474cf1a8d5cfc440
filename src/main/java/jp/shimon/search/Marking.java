package jp.shimon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shimon.identity.DepartmentView;
import jp.shimon.search.Found.Passage;
import jp.shimon.shared.Folded;
import jp.shimon.shared.Folding;

/** 見つかった言葉に印を付ける。 Shows the text as typed, with the words as they are written in it. */
record Marking(List<String> words, List<DepartmentView> departments) {

    private static final int PASSAGES = 3;

    Found found(Entry entry) {
        return new Found(
                entry.kind(),
                entry.id(),
                entry.plan(),
                entry.label() == null ? null : whole(entry.label()),
                whole(entry.title()),
                passages(entry));
    }

    private List<Found.Piece> whole(String text) {
        return Snippet.whole(text, Folding.folded(text).spansOf(words));
    }

    /** First those with a word that no earlier one shows, then more of the same. */
    private List<Passage> passages(Entry entry) {
        List<String> missing = new ArrayList<>(words);
        missing.removeIf(word -> Folding.of(entry.title()).contains(word));
        List<Passage> telling = new ArrayList<>();
        List<Passage> others = new ArrayList<>();
        Stream.concat(entry.texts().stream(), names(entry)).forEach(text -> {
            Folded folded = Folding.folded(text.text());
            List<Folded.Span> spans = folded.spansOf(words);
            if (!spans.isEmpty()) {
                boolean news = missing.removeIf(word -> folded.text().contains(word));
                (news ? telling : others)
                        .add(new Passage(text.field(), text.year(), Snippet.around(text.text(), spans)));
            }
        });
        return Stream.concat(telling.stream(), others.stream()).limit(PASSAGES).toList();
    }

    private Stream<Entry.Text> names(Entry entry) {
        return entry.departments().stream()
                .map(code -> departments.stream()
                        .filter(department -> department.code().equals(code))
                        .map(DepartmentView::name)
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .map(name -> Entry.Text.of("department", name));
    }
}
