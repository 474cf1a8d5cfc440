package jp.shimon.plan;

import java.util.UUID;

/** 計画の識別子。 */
public record PlanId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
