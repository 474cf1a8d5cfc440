package jp.shimon.reading;

import jp.shimon.hearing.Review;
import org.jspecify.annotations.Nullable;

/**
 * 資料に書かれていないこと。
 *
 * @param plan code of the plan; {@code null}: the only one
 * @param review the review that is cited where the paper has no rating sentence
 */
public record Wish(@Nullable String plan, @Nullable Review review) {

    public static final Wish NOTHING = new Wish(null, null);
}
