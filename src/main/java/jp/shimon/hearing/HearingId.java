package jp.shimon.hearing;

import java.util.UUID;

/** ヒアリングの識別子。 */
public record HearingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
