package jp.shimon.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** 取組項目の一つの版の識別子。 */
public record RevisionId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
