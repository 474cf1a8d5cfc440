package jp.shimon.hearing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import jp.shimon.shared.Refused;

/** 進捗確認の識別子。 */
public record RoundId(@JsonValue UUID value) {

    /** @throws Refused NOT_FOUND for anything that is no id */
    public static RoundId parse(String text) {
        try {
            return new RoundId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw Refused.notFound("round.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
