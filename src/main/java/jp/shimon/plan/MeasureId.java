package jp.shimon.plan;

import java.util.UUID;

/** 取組項目の識別子。 */
public record MeasureId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
