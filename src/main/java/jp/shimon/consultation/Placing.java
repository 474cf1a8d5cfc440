package jp.shimon.consultation;

import org.jspecify.annotations.Nullable;

/**
 * 議題としての置き場所。
 *
 * @param meeting a meeting that was called already; {@code null} = a new one
 */
public record Placing(int agendaNo, int exhibitNo, @Nullable MeetingId meeting) {}
