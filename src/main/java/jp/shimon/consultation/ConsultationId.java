package jp.shimon.consultation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import jp.shimon.shared.Refused;

/** 諮問の識別子。 */
public record ConsultationId(@JsonValue UUID value) {
    /** @throws Refused NOT_FOUND for anything that is no id */
    public static ConsultationId parse(String text) {
        try {
            return new ConsultationId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw Refused.notFound("consultation.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
