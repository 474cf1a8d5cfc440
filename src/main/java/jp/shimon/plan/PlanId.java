package jp.shimon.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** 計画の識別子。 */
public record PlanId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
