package jp.shimon.plan;

import org.jspecify.annotations.Nullable;

/**
 * 契機の記載：取り込む版がなぜ作られたか、市の言葉で。 Numbers and meetings of a time before this record are text.
 *
 * @param kind such as 当初計画 or 令和4年度変更
 * @param letterNumber 諮問の番号
 * @param reportNumber 答申の番号
 * @param meeting 委員会と回
 * @param reason 変更の理由
 */
public record CauseNote(
        @Nullable String kind,
        @Nullable String letterNumber,
        @Nullable String reportNumber,
        @Nullable String meeting,
        @Nullable String reason) {

    static final CauseNote NONE = new CauseNote(null, null, null, null, null);

    /** Nothing instead of a note that says nothing. */
    @Nullable
    CauseNote orNull() {
        return equals(NONE) ? null : this;
    }
}
