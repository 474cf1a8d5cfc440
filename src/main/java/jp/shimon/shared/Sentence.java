package jp.shimon.shared;

import java.util.Arrays;
import java.util.List;

/** 文：文言ファイルの鍵と差し込む語。 A sentence for people; the words stand in {@code messages/}. */
public record Sentence(String key, List<Object> args) {

    public static Sentence of(String key, Object... args) {
        return new Sentence(key, Arrays.asList(args));
    }
}
