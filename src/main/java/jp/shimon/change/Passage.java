package jp.shimon.change;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 文とその場所。 */
record Passage(String place, String text) {

    /** Nothing where nothing is stated. */
    static Stream<Passage> of(String place, @Nullable String text) {
        return text == null || text.isBlank() ? Stream.empty() : Stream.of(new Passage(place, text));
    }

    /** 変更の理由 in the order of the paper. */
    static Stream<Passage> of(Reason reason) {
        return Stream.of(
                        of("reason.purpose", reason.purpose()),
                        of("reason.circumstances", reason.circumstances()),
                        of("reason.ratingReason", reason.ratingReason()),
                        of("reason.text", reason.text()))
                .flatMap(passage -> passage);
    }

    /** Without width and case: for comparing only, never for keeping. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
