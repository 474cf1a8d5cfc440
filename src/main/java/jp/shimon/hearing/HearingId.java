package jp.shimon.hearing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** ヒアリングの識別子。 */
public record HearingId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
