package jp.shimon.web.search;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.identity.Person;
import jp.shimon.search.Found;
import jp.shimon.search.Found.Passage;
import jp.shimon.search.Found.Piece;
import jp.shimon.search.Kind;
import jp.shimon.search.Question;
import jp.shimon.search.Results;
import jp.shimon.search.Search;
import jp.shimon.shared.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 検索。 */
@RestController
class SearchApi {

    private final Search search;

    SearchApi(Search search) {
        this.search = search;
    }

    /** {@code more}: there are more than {@code total}. {@code next}: the {@code after} of the next page. */
    record Answer(int total, boolean more, @Nullable String next, List<Item> results) {}

    /** {@code label}: the number, where it has one. */
    record Item(Kind kind, UUID id, String plan, @Nullable String label, String title, List<Passage> found) {

        static Item of(Found found) {
            return new Item(
                    found.kind(),
                    found.id(),
                    found.plan(),
                    found.label() == null ? null : plain(found.label()),
                    plain(found.title()),
                    found.passages());
        }

        private static String plain(List<Piece> pieces) {
            return pieces.stream().map(Piece::text).collect(Collectors.joining());
        }
    }

    @GetMapping("/api/search")
    Answer search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(defaultValue = "") String after,
            Person person) {
        Results results = search.find(Question.of(q, plan, kind, new Cursor(limit, after)), person);
        return new Answer(
                results.total(),
                results.total() >= Search.COUNTED,
                results.next(),
                results.found().stream().map(Item::of).toList());
    }
}
