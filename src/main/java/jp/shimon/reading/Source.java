package jp.shimon.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * 読み取る資料：選ばれたファイル、または貼り付けられた文字。
 *
 * @param name as the file is called; empty for a text that was pasted
 */
public record Source(String name, byte[] bytes) {

    /** A text that was pasted. */
    public static Source of(String text) {
        return new Source("", text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in hexadecimal. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
