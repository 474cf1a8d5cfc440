package jp.shimon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import jp.shimon.shared.Words;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** 断られたこと：what an act was refused for. */
public final class Refusals {

    private Refusals() {}

    /** {@code field rule} of each violation, as REST names them. */
    public static List<String> rules(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).violations().stream()
                .map(Refusals::said)
                .toList();
    }

    private static String said(Violation violation) {
        assertThat(Words.of(violation.sentence(), Locale.JAPANESE)).isNotBlank();
        return violation.field() + " " + violation.rule();
    }
}
