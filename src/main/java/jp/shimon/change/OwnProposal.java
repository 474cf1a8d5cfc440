package jp.shimon.change;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** V11：事務局が起案した変更案は、事務局の別の職員が審査する。 */
@Component
class OwnProposal implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return dossier.draftedBySecretariat() ? Stream.of(Finding.of("V11", Severity.W, "drafter")) : Stream.empty();
    }
}
