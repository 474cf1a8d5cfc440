package jp.shimon.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import jp.shimon.shared.Refused;

/** 変更案の識別子。 */
public record ChangeId(@JsonValue UUID value) {
    /** @throws Refused NOT_FOUND for anything that is no id */
    public static ChangeId parse(String text) {
        try {
            return new ChangeId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw Refused.notFound("change.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
