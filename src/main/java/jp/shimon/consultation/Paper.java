package jp.shimon.consultation;

import org.jspecify.annotations.Nullable;

/**
 * 資料：内容と、諮問した後はその要約値。
 *
 * @param digest SHA-256 of the frozen content in hexadecimal; {@code null} until issue
 * @param draft whether (案) stands on it: until the mayor has decided
 */
public record Paper(
        ConsultationId consultation,
        PaperContent content,
        @Nullable String digest,
        boolean draft) {

    /** The same paper as it was before the mayor decided. */
    public Paper asDraft() {
        return new Paper(consultation, content, digest, true);
    }
}
