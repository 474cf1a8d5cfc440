package jp.shimon.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 何についてのお知らせか。 The page that it opens; the change goes first where both are known. */
public record About(@Nullable UUID change, @Nullable UUID consultation) {

    public static About change(UUID change) {
        return new About(change, null);
    }

    /** Where to read on, from the root of the site. */
    public String path() {
        if (change != null) {
            return "/changes/" + change;
        }
        return consultation == null ? "/" : "/consultations/" + consultation;
    }
}
