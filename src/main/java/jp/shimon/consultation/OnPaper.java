package jp.shimon.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 紙で済んだ諮問。
 *
 * @param letterNumber the number that the letter bears, kept as typed
 * @param note what happened when on paper, kept in full
 */
public record OnPaper(
        @Nullable String letterNumber,
        @Nullable LocalDate issuedOn,
        @Nullable String note) {}
