package jp.shimon.web.change;

import java.util.List;
import jp.shimon.change.ChangeKind;

/**
 * 変更の種類ごとの、画面に出す入力欄。
 *
 * @param departments whether the departments can be changed
 * @param plan whether grid, goals and the plan by year can be changed
 */
record Shape(boolean review, boolean title, boolean departments, boolean texts, boolean plan) {

    /** The kinds that start from a measure on record, in the order in which they are offered. */
    static final List<ChangeKind> OF_A_MEASURE = List.of(
            ChangeKind.REVISE,
            ChangeKind.COMPLETE,
            ChangeKind.ABOLISH,
            ChangeKind.RENAME,
            ChangeKind.CHANGE_OWNER,
            ChangeKind.CORRECT);

    static Shape of(ChangeKind kind) {
        boolean whole = kind == ChangeKind.REVISE || kind == ChangeKind.ADD || kind == ChangeKind.CORRECT;
        return new Shape(
                kind.citesReview(),
                whole || kind == ChangeKind.RENAME,
                whole || kind == ChangeKind.CHANGE_OWNER,
                whole,
                whole);
    }
}
