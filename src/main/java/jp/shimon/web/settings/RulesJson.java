package jp.shimon.web.settings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import jp.shimon.change.RuleSet;
import jp.shimon.change.RuleWords;
import org.jspecify.annotations.Nullable;

/** 指摘の決まりのJSON。 {@code version} goes back with what is written, against lost updates. */
record RulesJson(
        int version,
        @JsonUnwrapped RuleWords words,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    static RulesJson from(RuleSet rules) {
        return new RulesJson(rules.version(), rules.words(), rules.changedBy(), rules.changedAt());
    }
}
