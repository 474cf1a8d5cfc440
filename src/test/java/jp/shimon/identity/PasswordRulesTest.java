package jp.shimon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.shimon.shared.Violation;
import org.junit.jupiter.api.Test;

/** パスワードの決まり。 */
class PasswordRulesTest {

    private static final Person HANAKO = new Person("soumu1", "佐藤 花子", "soumu", Set.of(Role.STAFF));

    @Test
    void aSentenceOfOnesOwnWillDo() {
        assertThat(rules("きのうの夕飯はカレーでした")).isEmpty();
        assertThat(rules("correct horse battery")).isEmpty();
        assertThat(rules(InitialPassword.make())).isEmpty();
    }

    @Test
    void tooShortTooLongOrTheSameOverAndOver() {
        assertThat(rules("kurenai-808")).containsExactly("password.short");
        assertThat(rules("")).contains("password.short");
        assertThat(rules("kurenai-8080" + "x".repeat(61))).contains("password.long");
        assertThat(rules("あいうえお".repeat(5))).containsExactly("password.long");
        assertThat(rules("aaaaaaaaaaaaaa")).containsExactly("password.same");
    }

    @Test
    void notTheUserNameAndNotTheName() {
        assertThat(rules("SOUMU1-kurenai")).containsExactly("password.name");
        assertThat(rules("佐藤 花子のパスワードです")).containsExactly("password.name");
    }

    private static List<String> rules(String password) {
        return PasswordRules.violations("next", password, HANAKO).stream()
                .map(Violation::rule)
                .distinct()
                .toList();
    }
}
