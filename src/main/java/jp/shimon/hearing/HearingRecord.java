package jp.shimon.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** ヒアリングの結果として書き留めること。 */
public record HearingRecord(
        LocalDate heldOn,
        @Nullable String participants,
        Achievement achievement,
        boolean targetChanged,
        @Nullable String notes) {}
