package jp.shimon.web.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.shimon.consultation.Announcing;
import jp.shimon.consultation.Deciding;
import jp.shimon.consultation.DecidingRule;
import jp.shimon.consultation.Organ;
import jp.shimon.consultation.Recording;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * 決定の仕方として打ち込まれたもの。 Page and REST write the same.
 *
 * @param version the version that the person edited
 */
record DecidingInput(
        @Nullable String organ,
        @Nullable String recording,
        @Nullable String announcing,
        @Nullable Integer version) {

    static DecidingInput of(DecidingRule rule) {
        Deciding deciding = rule.deciding();
        return new DecidingInput(
                deciding.organ().name(),
                deciding.recording().name(),
                deciding.announcing().name(),
                rule.version());
    }

    /** @throws Refused INVALID with every field that says nothing or nothing that there is */
    Deciding deciding() {
        List<Violation> violations = new ArrayList<>();
        choice("organ", organ, Organ.values(), violations);
        choice("recording", recording, Recording.values(), violations);
        choice("announcing", announcing, Announcing.values(), violations);
        if (version == null) {
            violations.add(Violation.of("version", "required"));
        }
        Refused.ifAny(violations);
        return new Deciding(
                Organ.valueOf(String.valueOf(organ)),
                Recording.valueOf(String.valueOf(recording)),
                Announcing.valueOf(String.valueOf(announcing)));
    }

    private static void choice(String field, @Nullable String given, Enum<?>[] all, List<Violation> violations) {
        if (given == null || given.isBlank()) {
            violations.add(Violation.of(field, "required"));
        } else if (Arrays.stream(all).noneMatch(one -> one.name().equals(given))) {
            violations.add(Violation.of(field, "option", given.length() > 60 ? given.substring(0, 60) : given));
        }
    }

    int seen() {
        return version == null ? -1 : version;
    }
}
