package jp.shimon.consultation;

/** 非公開をどう決めたか。 */
public enum ClosingHow {
    /** 出席委員の過半数で議決した */
    VOTE,
    /** 可否同数のため議長が決した */
    CHAIR_TIE,
    /** 議決を経る時間がないため会長が決した */
    CHAIR_ALONE
}
