package jp.shimon.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 何についてのお知らせか。 The page that it opens; the change goes first where both are known.
 *
 * @param page path of another page, from the root of the site; {@code null} = that of the change or the consultation
 */
public record About(
        @Nullable UUID change,
        @Nullable UUID consultation,
        @Nullable String page) {

    public About(@Nullable UUID change, @Nullable UUID consultation) {
        this(change, consultation, null);
    }

    public static About change(UUID change) {
        return new About(change, null);
    }

    public static About page(String path) {
        return new About(null, null, path);
    }

    /** Where to read on, from the root of the site. */
    public String path() {
        if (page != null) {
            return page;
        }
        if (change != null) {
            return "/changes/" + change;
        }
        return consultation == null ? "/" : "/consultations/" + consultation;
    }
}
