package jp.shimon.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/**
 * 委員会を外へ見せる形。
 *
 * @param version goes back with what is written, against lost updates
 */
public record CommitteeView(
        UUID id, String code, String name, @JsonUnwrapped CommitteeRules rules, int version) {

    @JsonIgnore
    public CommitteeType type() {
        return rules.type();
    }

    /** Whether it is heard (懇談会) instead of consulted (附属機関). */
    @JsonIgnore
    public boolean advisory() {
        return rules.type() == CommitteeType.ADVISORY_MEETING;
    }
}
