package jp.shimon.change;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * V06：「当初の計画」と書かれているが、変更前と異なる当初の版が記録にない。 A revision is written only where something differs, so a measure
 * that was ever revised has an earlier text that the prose may speak of.
 */
@Component
class BaselineOnRecord implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        boolean asFirstRecorded = dossier.before().stream().allMatch(before -> before.revision() <= 1);
        return dossier.before().isEmpty() || !asFirstRecorded
                ? Stream.empty()
                : Passage.of(dossier.reason()).flatMap(passage -> of(passage, dossier.words()));
    }

    private static Stream<Finding> of(Passage passage, RuleWords words) {
        String heard = words.heard(passage.text());
        return words.baselineWords().stream()
                .filter(heard::contains)
                .limit(1)
                .map(word -> Finding.of("V06", Severity.W, passage.place(), word));
    }
}
