package jp.shimon.change;

/** 変更の種類とその決まり（変更前・変更後の有無、評価、諮問の要否）。 */
public enum ChangeKind {
    /** 見直し */
    REVISE(true, true, true, false),
    /** 追加 */
    ADD(false, true, false, false),
    /** 完了 */
    COMPLETE(true, false, true, true),
    /** 廃止 */
    ABOLISH(true, false, true, false),
    /** 統合 */
    MERGE(true, true, true, false),
    /** 分割 */
    SPLIT(true, true, true, false),
    /** 名称変更 */
    RENAME(true, true, false, true),
    /** 所管替え */
    CHANGE_OWNER(true, true, false, true),
    /** 訂正 */
    CORRECT(true, true, false, true),
    /** 計画期間の延伸 */
    EXTEND_PLAN(false, true, false, false);

    private final boolean before;
    private final boolean after;
    private final boolean cites;
    private final boolean minor;

    ChangeKind(boolean before, boolean after, boolean cites, boolean minor) {
        this.before = before;
        this.after = after;
        this.cites = cites;
        this.minor = minor;
    }

    /** Whether it starts from a measure on record. */
    public boolean hasBefore() {
        return before;
    }

    /** Whether the proposal states new content. */
    public boolean hasAfter() {
        return after;
    }

    /** Whether it cites a review, whose rating must be confirmed before the committee hears of it. */
    public boolean citesReview() {
        return cites;
    }

    /** Whether it goes without 諮問 by default (軽微な変更). */
    public boolean isMinor() {
        return minor;
    }
}
