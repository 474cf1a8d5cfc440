package jp.shimon.search;

import java.util.ArrayList;
import java.util.List;
import jp.shimon.shared.Cursor;
import jp.shimon.shared.Folding;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * 探すもの。 All words must be found.
 *
 * @param words folded; one at least
 * @param plan code of the only plan to look in; {@code null} = all
 * @param kind {@code null} = all
 */
public record Question(
        List<String> words, @Nullable String plan, @Nullable Kind kind, Cursor cursor) {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 10;

    /** @throws Refused INVALID, with a sentence, for nothing to look for, too much of it, or signs that no text has */
    public static Question of(@Nullable String q, @Nullable String plan, @Nullable String kind, Cursor cursor) {
        List<Violation> violations = new ArrayList<>();
        Texts.require("q", q, LONGEST).ifPresent(violations::add);
        Refused.ifAny(violations);
        List<String> words =
                Folding.words(String.valueOf(q)).stream().distinct().toList();
        if (words.isEmpty()) {
            throw Refused.invalid("q", "search.nothing");
        }
        if (words.size() > MOST_WORDS) {
            throw Refused.invalid("q", "search.words", MOST_WORDS, words.size());
        }
        return new Question(words, Texts.blank(plan) ? null : plan, kind(kind), cursor);
    }

    private static @Nullable Kind kind(@Nullable String kind) {
        if (kind == null || kind.isBlank()) {
            return null;
        }
        for (Kind known : Kind.values()) {
            if (known.name().equals(kind)) {
                return known;
            }
        }
        throw Refused.invalid("kind", "option", kind);
    }
}
