package jp.shimon.consultation;

import org.jspecify.annotations.Nullable;

/**
 * 資料の訂正の入力。 What is left out stays as it is.
 *
 * @param seen the number of the newest correction that the person has seen, 0 for the paper as issued; {@code null} = not told
 */
public record CorrectionForm(
        @Nullable String title,
        @Nullable String lead,
        @Nullable Integer agendaNo,
        @Nullable Integer exhibitNo,
        @Nullable String reason,
        @Nullable Integer seen) {}
