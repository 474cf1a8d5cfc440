package jp.shimon.change;

/** 到達した段階：how far a change had come on paper before it was entered. */
public enum Reached {
    /** 所属課長の承認と合議を終え、審査を待つ */
    CHECK,
    /** 審査とヒアリングも終え、付議を待つ */
    BUNDLE
}
