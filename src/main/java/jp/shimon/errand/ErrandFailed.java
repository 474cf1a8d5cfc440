package jp.shimon.errand;

import java.util.Locale;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Words;

/** 後処理ができなかった：a sentence that says why and the way out. */
public final class ErrandFailed extends RuntimeException {

    private final boolean hopeless;

    private ErrandFailed(Sentence sentence, boolean hopeless) {
        super(Words.of(sentence, Locale.JAPANESE), null, false, false);
        this.hopeless = hopeless;
    }

    /** It may go well the next time. */
    public static ErrandFailed now(String key, Object... args) {
        return new ErrandFailed(Sentence.of(key, args), false);
    }

    /** No further try can help before somebody has done something. */
    public static ErrandFailed forGood(String key, Object... args) {
        return new ErrandFailed(Sentence.of(key, args), true);
    }

    boolean hopeless() {
        return hopeless;
    }
}
