package jp.shimon.change;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * V16：変更する項目には変更前と変更後の両方がある。 The paper is made from the record, which repeats what is unchanged; so this occurs only where
 * a side is missing as a whole, as when the measure that a draft is based on cannot be found.
 */
@Component
class BothSides implements Rule {

    private static final Set<ChangeKind> ONE_TO_ONE =
            EnumSet.of(ChangeKind.REVISE, ChangeKind.RENAME, ChangeKind.CHANGE_OWNER, ChangeKind.CORRECT);

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        if (!ONE_TO_ONE.contains(dossier.kind())) {
            return Stream.empty();
        }
        Stream<Finding> before = dossier.before().isEmpty() ? Stream.of(missing("before")) : Stream.empty();
        Stream<Finding> after = dossier.after().isEmpty() ? Stream.of(missing("after")) : Stream.empty();
        return Stream.concat(before, after);
    }

    private static Finding missing(String side) {
        return Finding.of("V16", Severity.E, side, PlaceWords.of(side));
    }
}
