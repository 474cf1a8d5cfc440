package jp.shimon.consultation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import jp.shimon.shared.Refused;

/** 委員の識別子。 */
public record MemberId(@JsonValue UUID value) {
    /** @throws Refused NOT_FOUND for anything that is no id */
    public static MemberId parse(String text) {
        try {
            return new MemberId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw Refused.notFound("consultation.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
