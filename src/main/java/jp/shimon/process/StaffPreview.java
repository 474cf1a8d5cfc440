package jp.shimon.process;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jp.shimon.shared.Violation;

/** 職員の取込みの確認：what each row would do. */
public record StaffPreview(List<Entry> entries) {

    /** 一行がすること。 */
    public enum What {
        /** 登録する */
        NEW,
        /** 変える */
        CHANGED,
        /** そのまま */
        SAME,
        /** 受け付けられない */
        REFUSED
    }

    /** @param told field to what is and what would be */
    public record Entry(
            int line, String username, String name, What what, Map<String, List<String>> told, List<Violation> wrong) {}

    public List<Entry> having(What what) {
        return entries.stream().filter(entry -> entry.what() == what).toList();
    }

    /** Only a table without a mistake is taken, and only one that does anything. */
    public boolean mayBeTaken() {
        return having(What.REFUSED).isEmpty() && entries.stream().anyMatch(entry -> entry.what() != What.SAME);
    }

    /** Of all that is to be seen in it. */
    public String digest() {
        try {
            byte[] text = entries.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
