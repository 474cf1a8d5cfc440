package jp.shimon.change;

/** 要旨：whether what is submitted again still says what the other departments agreed to. */
public enum Gist {
    /** 要旨の変更：合議をやり直す */
    CHANGED,
    /** 軽微な修正：先の合議の回答を生かす */
    UNCHANGED
}
