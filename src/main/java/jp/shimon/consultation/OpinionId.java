package jp.shimon.consultation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import jp.shimon.shared.Refused;

/** 附帯意見の識別子。 */
public record OpinionId(@JsonValue UUID value) {
    /** @throws Refused NOT_FOUND for anything that is no id */
    public static OpinionId parse(String text) {
        try {
            return new OpinionId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw Refused.notFound("opinion.gone");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
