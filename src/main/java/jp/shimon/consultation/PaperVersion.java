package jp.shimon.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 資料の版：諮問したもの、または訂正したもの。
 *
 * @param no 0 as issued, then counted from 1
 * @param on the day of issue, or of the correction
 * @param at when it was corrected; {@code null} as issued
 * @param by user name of who corrected it; {@code null} as issued
 * @param reason why it was corrected; {@code null} as issued
 * @param digest of its content
 * @param changed what reads otherwise than in the version before
 */
public record PaperVersion(
        int no,
        int exhibitNo,
        @Nullable LocalDate on,
        @Nullable Instant at,
        @Nullable String by,
        @Nullable String reason,
        String digest,
        List<Changed> changed) {

    /** 訂正した箇所。 {@code field}: title, lead, agendaNo, exhibitNo. */
    public record Changed(String field, String before, String after) {}
}
