package jp.shimon.web.settings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import jp.shimon.consultation.Deciding;
import jp.shimon.consultation.DecidingRule;
import org.jspecify.annotations.Nullable;

/** 決定の仕方のJSON。 {@code version} goes back with what is written, against lost updates. */
record DecidingJson(
        int version,
        @JsonUnwrapped Deciding deciding,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    static DecidingJson from(DecidingRule rule) {
        return new DecidingJson(rule.version(), rule.deciding(), rule.changedBy(), rule.changedAt());
    }
}
