package jp.shimon.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;

/** パスワードの決まり：long, not made of one's name, and not a handful of letters over and over. */
final class PasswordRules {

    static final int SHORTEST = 12;
    /** More than that, the hash would not look at. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_LETTERS = 5;

    private PasswordRules() {}

    static List<Violation> violations(String field, String password, Person person) {
        List<Violation> wrong = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            wrong.add(Violation.of(field, "password.short", SHORTEST, length));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            wrong.add(Violation.of(field, "password.long", MOST_BYTES));
        }
        if (password.codePoints().distinct().count() < FEWEST_LETTERS) {
            wrong.add(Violation.of(field, "password.same", FEWEST_LETTERS));
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(person.username().toLowerCase(Locale.ROOT)) || lower.contains(person.name())) {
            wrong.add(Violation.of(field, "password.name"));
        }
        Texts.check(field, password, MOST_BYTES).ifPresent(wrong::add);
        return wrong;
    }
}
