package jp.shimon.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** 柱・推進項目・項目名の識別子。 */
public record NodeId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
