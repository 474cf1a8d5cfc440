package jp.shimon.notice;

import java.time.Instant;
import java.util.UUID;
import jp.shimon.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** お知らせ一件。 Its sentence is said in the language of whoever reads it. */
public record Notice(UUID id, Sentence sentence, About about, Instant at, boolean read) {

    public String key() {
        return sentence.key();
    }

    public @Nullable UUID change() {
        return about.change();
    }
}
