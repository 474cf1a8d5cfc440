package jp.shimon.change;

/** 変更の種類とその決まり（変更前・変更後の有無、評価）。 Whether a kind goes to the committee is a rule of the city: {@link KindRules}. */
public enum ChangeKind {
    /** 見直し */
    REVISE(true, true, true),
    /** 追加 */
    ADD(false, true, false),
    /** 完了 */
    COMPLETE(true, false, true),
    /** 廃止 */
    ABOLISH(true, false, true),
    /** 統合 */
    MERGE(true, true, true),
    /** 分割 */
    SPLIT(true, true, true),
    /** 名称変更 */
    RENAME(true, true, false),
    /** 所管替え */
    CHANGE_OWNER(true, true, false),
    /** 訂正 */
    CORRECT(true, true, false),
    /** 計画期間の延伸 */
    EXTEND_PLAN(false, true, false);

    private final boolean before;
    private final boolean after;
    private final boolean cites;

    ChangeKind(boolean before, boolean after, boolean cites) {
        this.before = before;
        this.after = after;
        this.cites = cites;
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
}
