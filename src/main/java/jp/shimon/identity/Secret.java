package jp.shimon.identity;

/** 初期パスワードとその写し：the words are handed over once and kept nowhere, the hash is kept. */
public record Secret(String plain, String hash) {

    /** To try what would happen: nobody signs in with it. */
    public static final Secret NONE = new Secret("", "");

    @Override
    public String toString() {
        return "Secret";
    }
}
