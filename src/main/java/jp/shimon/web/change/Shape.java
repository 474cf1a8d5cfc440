package jp.shimon.web.change;

import java.util.List;
import jp.shimon.change.ChangeKind;

/**
 * 変更の種類ごとの、画面に出す入力欄。
 *
 * @param departments whether the departments can be changed
 * @param plan whether grid, goals and the plan by year can be changed
 * @param number whether one of the measures may go on under its number
 * @param lastYear whether the fiscal year can be stated with which a measure ends
 * @param name whether a node gets a name
 * @param years whether the plan's last year can be moved
 * @param parts whether one measure becomes several
 */
record Shape(
        boolean review,
        boolean title,
        boolean departments,
        boolean texts,
        boolean plan,
        boolean number,
        boolean lastYear,
        boolean name,
        boolean years,
        boolean parts) {

    /** The kinds that start from one measure on record, in the order in which they are offered. */
    static final List<ChangeKind> OF_A_MEASURE = List.of(
            ChangeKind.REVISE,
            ChangeKind.COMPLETE,
            ChangeKind.ABOLISH,
            ChangeKind.SPLIT,
            ChangeKind.RENAME,
            ChangeKind.CHANGE_OWNER,
            ChangeKind.CORRECT);

    /** The kinds that can hit a node as a whole. */
    static final List<ChangeKind> OF_A_NODE = List.of(
            ChangeKind.RENAME, ChangeKind.CHANGE_OWNER, ChangeKind.COMPLETE, ChangeKind.ABOLISH, ChangeKind.CORRECT);

    /** @param ofNode whether the change hits a node, or adds one */
    static Shape of(ChangeKind kind, boolean ofNode) {
        boolean name = ofNode && (kind == ChangeKind.RENAME || kind == ChangeKind.CORRECT || kind == ChangeKind.ADD);
        boolean whole = !name
                && (kind == ChangeKind.REVISE
                        || kind == ChangeKind.ADD
                        || kind == ChangeKind.CORRECT
                        || kind == ChangeKind.MERGE);
        return new Shape(
                kind.citesReview(),
                whole || (kind == ChangeKind.RENAME && !name),
                whole || kind == ChangeKind.CHANGE_OWNER,
                whole,
                whole,
                kind == ChangeKind.MERGE,
                kind == ChangeKind.COMPLETE || kind == ChangeKind.ABOLISH,
                name,
                kind == ChangeKind.EXTEND_PLAN,
                kind == ChangeKind.SPLIT);
    }

    /** Whether the page has a section for the content of one measure. */
    public boolean content() {
        return title || departments || texts || number;
    }
}
